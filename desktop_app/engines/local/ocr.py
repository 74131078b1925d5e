"""Finding and recognising lines of text in pictures with RapidOCR's two models."""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import cv2
import numpy as np
from numpy.typing import NDArray

from desktop_app.core.ocr_models import OcrModels, find_ocr_models
from desktop_app.engines.local.decoding import Decoder, Readings
from desktop_app.engines.local.pictures import Pixels

Quad = NDArray[np.float32]
"""4 × 2: the corners of a line in pixels, clockwise from where its text begins at the top."""

_SIDE, _LARGEST_SIDE = 2400, 3200
"""Longest side of the picture in which lines are looked for, in pixels: at first, and for small print.

The library's own default of 2000 overlooks single characters here and there.
"""

_SMALL_PRINT = 24.0
_READABLE_PRINT = 30.0
"""Height of a line with its margins, in pixels of that picture. Below the first, single characters are overlooked."""

_WIDEST = 4.0
"""A single row, wider than this many times its height, gets paper above and below it.

The library would enlarge it beyond measure, or lay paper around it itself and tell places on that.
"""

_LINES_AT_A_TIME = 1
"""Lines read together are padded to the widest; that costs time, and spaces between words get lost."""

_MIN_LINE_SHAPE = [3, 48, 32]


@dataclass(frozen=True, slots=True)
class Line:
    """One line of text: where it lies in the picture, and how it was read."""

    quad: Quad
    readings: Readings


class Reader:
    """RapidOCR without its line classifier, which turns single cells upside down and says nothing."""

    def __init__(self, threads: int, models: OcrModels | None = None) -> None:
        from rapidocr import RapidOCR  # loads onnxruntime: 0.5 s

        cv2.setNumThreads(threads)
        self._engine: Any = RapidOCR(
            params=_paths(models)
            | {
                "Global.use_cls": False,
                "Global.log_level": "critical",
                "Rec.rec_batch_num": _LINES_AT_A_TIME,
                "Rec.rec_img_shape": _MIN_LINE_SHAPE,
                "EngineConfig.onnxruntime.intra_op_num_threads": threads,
                "EngineConfig.onnxruntime.inter_op_num_threads": 1,
            }
        )
        self._load_decoder()

    def find(self, picture: Pixels) -> list[Quad]:
        """Return where lines of text lie in a picture of any size, from the top; small print gets a second look."""
        longest = max(picture.shape[:2])
        scale = min(1.0, _SIDE / longest)
        quads = self._find_at(picture, scale)
        height = usual_height(quads) * scale
        if scale < 1.0 and 0 < height < _SMALL_PRINT:
            finer = min(1.0, scale * _READABLE_PRINT / height, _LARGEST_SIDE / longest)
            return self._find_at(picture, finer)
        return quads

    def read(self, picture: Pixels, quads: Sequence[Quad]) -> list[Line]:
        """Recognise lines, in the order given."""
        found = self.recognise([cut_out(picture, quad) for quad in quads])
        return [Line(quad, readings) for quad, readings in zip(quads, found, strict=True)]

    def recognise(self, cuttings: Sequence[Pixels]) -> Sequence[Readings]:
        """Return what stands in pictures of single lines."""
        return self._engine.recognize_txt(list(cuttings)).word_results if cuttings else ()

    def _find_at(self, picture: Pixels, scale: float) -> list[Quad]:
        height, width = picture.shape[:2]
        small = picture if scale == 1.0 else _scaled(picture, scale)
        factors = np.array([width / small.shape[1], height / small.shape[0]], np.float32)
        return [quad * factors for quad in self._detect(small)]

    def _detect(self, picture: Pixels) -> list[Quad]:
        from rapidocr.main import RapidOCRError

        above = _missing_height(picture)
        try:
            _, found = self._engine.detect_and_crop(_with_paper(picture, above), {})
        except RapidOCRError:  # its way of saying that there is no text
            return []
        shift = np.array([0, above], np.float32)
        return [quad.astype(np.float32) - shift for quad in found.boxes]

    def _load_decoder(self) -> None:
        """Have the recogniser loaded, which happens at its first use, and put our decoder into it."""
        self._engine.return_word_box = True
        self._engine.recognize_txt([np.full((48, 96, 3), 255, np.uint8)])
        recogniser = self._engine.text_rec
        recogniser.postprocess_op = Decoder(recogniser.postprocess_op.character)


@lru_cache(maxsize=1)
def reader(threads: int, model_folder: str = "") -> Reader:
    """Return this process's reader; its models are loaded once.

    Raises:
        OcrModelsError: the folder of other models holds no complete set.
    """
    return Reader(threads, find_ocr_models(Path(model_folder)) if model_folder else None)


def _paths(models: OcrModels | None) -> dict[str, Any]:
    if models is None:
        return {}
    return {
        "Det.model_path": str(models.detection),
        "Rec.model_path": str(models.recognition),
        "Rec.rec_keys_path": str(models.dictionary),
    }


def side(quad: Quad, which: int) -> float:
    """Return the length of a line's side in pixels: 0 is its top, 1 its end."""
    return max(1.0, float(np.linalg.norm(quad[which] - quad[which + 1])))


def usual_height(quads: Sequence[Quad]) -> float:
    """Return the median height of lines in pixels, margins included; 0 when there are none."""
    return float(np.median([min(side(quad, 0), side(quad, 1)) for quad in quads])) if quads else 0.0


def _scaled(picture: Pixels, scale: float) -> Pixels:
    height, width = picture.shape[:2]
    size = tuple(max(32, round(side * scale / 32) * 32) for side in (width, height))
    return cv2.resize(picture, size, interpolation=cv2.INTER_AREA)  # pyright: ignore[reportReturnType]


def _missing_height(picture: Pixels) -> int:
    height, width = picture.shape[:2]
    return max(0, round((width / _WIDEST - height) / 2))


def _with_paper(picture: Pixels, height: int) -> Pixels:
    """Return the picture with so many pixels of its usual colour above and below it."""
    if not height:
        return picture
    usual = [float(colour) for colour in np.median(picture, axis=(0, 1))]
    return cv2.copyMakeBorder(picture, height, height, 0, 0, cv2.BORDER_CONSTANT, value=usual)  # pyright: ignore[reportReturnType]


def cut_out(picture: Pixels, quad: Quad) -> Pixels:
    """Cut out a line and lay it level. RapidOCR's own cutting turns narrow cells ("1") by a quarter."""
    width = max(1, round(float(max(np.linalg.norm(quad[0] - quad[1]), np.linalg.norm(quad[2] - quad[3])))))
    height = max(1, round(float(max(np.linalg.norm(quad[0] - quad[3]), np.linalg.norm(quad[1] - quad[2])))))
    target = np.array([[0, 0], [width, 0], [width, height], [0, height]], np.float32)
    matrix = cv2.getPerspectiveTransform(quad, target)
    return cv2.warpPerspective(  # pyright: ignore[reportReturnType]
        picture, matrix, (width, height), flags=cv2.INTER_CUBIC, borderMode=cv2.BORDER_REPLICATE
    )
