# Labstream: `make run` starts it, `make test` tests it; `make help` lists the rest.
# On a fresh machine the first command makes .venv and installs what is needed (tools/setup.sh).

PYTHON ?=
BIN := .venv/$(if $(filter Windows_NT,$(OS)),Scripts,bin)
ARGS ?=
FRAME := pyproject.toml constraints.txt tools/setup.sh

export PYTHON

.PHONY: help run test check fix bench accuracy program package samples translations screenshots clean
.DEFAULT_GOAL := help

help: ## this list
	@sed -n 's/^\([a-z]*\):.*## \(.*\)/  make \1\t\2/p' Makefile | expand -t 18

run: .venv/.ready-run ## start Labstream; ARGS="process report.pdf" passes a command on
ifeq ($(strip $(ARGS)),)
	@if [ "$$(uname -s)" = Linux ] && [ -z "$$DISPLAY$$WAYLAND_DISPLAY" ]; then \
		echo "No display here: processing the bundled samples in this terminal."; \
		$(BIN)/labstream process resources/samples; \
	else \
		$(BIN)/labstream; \
	fi
else
	@$(BIN)/labstream $(ARGS)
endif

test: .venv/.ready-dev ## all tests; ARGS="tests/store -k key" chooses some
	$(BIN)/python -m pytest $(ARGS)

check: .venv/.ready-dev ## format, lint, types, imports, tests with coverage
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/pyright
	$(BIN)/lint-imports
	$(BIN)/python -m pytest --cov --cov-report=term:skip-covered

fix: .venv/.ready-dev ## format, and repair what the linter can repair
	$(BIN)/ruff check --fix-only .
	$(BIN)/ruff format .

bench: .venv/.ready-dev ## measure: ratios to the bare libraries, and the cost of tracking
	$(BIN)/python -m tests.bench $(ARGS)

accuracy: .venv/.ready-dev ## measure: how well unknown layouts are read; ARGS=--pictures adds scans
	$(BIN)/python -m tests.accuracy $(ARGS)

program: .venv/.ready-package ## build the one-folder program dist/labstream
	$(BIN)/pyinstaller --noconfirm --clean --log-level WARN build.spec
	@du -sh dist/labstream

package: program ## build it, and this system's installers (Linux: .deb and archive; Windows: setup; macOS: disk image)
	packaging/make_installers.sh

samples: .venv/.ready-dev ## make resources/samples and their truth anew
	$(BIN)/python -m tools.samples

translations: .venv/.ready-dev ## bring resources/i18n up to date with the program's texts
	$(BIN)/python -m tools.translations

screenshots: .venv/.ready-dev ## draw the README's pictures anew (needs Xvfb)
	$(BIN)/python -m tools.make_screenshots

clean: ## remove the environment and everything built
	rm -rf .venv build dist .pytest_cache .ruff_cache .hypothesis .coverage htmlcov

.venv/.ready-run: $(FRAME)
	@tools/setup.sh run

.venv/.ready-dev: $(FRAME)
	@tools/setup.sh dev

.venv/.ready-package: $(FRAME)
	@tools/setup.sh package
