"""Pictures of documents as people make them: scans with noise, and photographs with perspective and shadow."""

import io
from pathlib import Path
from random import Random

import numpy as np
import pymupdf
from PIL import Image, ImageFilter

_DPI = 170
_PHOTO_DPI = 190
_SLANT = 0.035
_DARKEST = 0.62


def draw_scan(pdf: Path, target: Path, rng: Random) -> None:
    """Render the first page, turn it a little, blur it and add noise."""
    picture = _rendered(pdf, _DPI).convert("L")
    picture = picture.rotate(rng.uniform(-1.2, 1.2), Image.Resampling.BICUBIC, expand=True, fillcolor=248)
    noise = Image.effect_noise(picture.size, 22)
    picture = Image.blend(picture.filter(ImageFilter.GaussianBlur(0.6)), noise, 0.12)
    picture.convert("RGB").save(target, quality=62)


def draw_photo(pdf: Path, target: Path, rng: Random) -> None:
    """Render the first page, lay it askew on a table, and let light fall from one side."""
    page = _rendered(pdf, _PHOTO_DPI)
    width, height = page.size
    table = Image.new("RGB", (round(width * 1.12), round(height * 1.1)), (96, 84, 72))
    table.paste(page, (round(width * 0.06), round(height * 0.05)))
    w, h = table.size
    corners = [(rng.uniform(-_SLANT, _SLANT) * w, rng.uniform(-_SLANT, _SLANT) * h) for _ in range(4)]
    quad: list[float] = []
    for (x, y), (dx, dy) in zip(((0, 0), (0, h), (w, h), (w, 0)), corners, strict=True):
        quad += [x + dx, y + dy]
    table = table.transform(table.size, Image.Transform.QUAD, quad, Image.Resampling.BICUBIC, fillcolor=(90, 80, 70))
    across = np.linspace(1.0, rng.uniform(_DARKEST, 0.85), w)[None, :, None]
    down = np.linspace(rng.uniform(0.85, 1.0), 1.0, h)[:, None, None]
    lit = np.clip(np.asarray(table, np.float32) * across * down, 0, 255).astype(np.uint8)
    Image.fromarray(lit).filter(ImageFilter.GaussianBlur(0.7)).save(target, quality=78)


def _rendered(pdf: Path, dpi: int) -> Image.Image:
    with pymupdf.open(pdf) as document:
        return Image.open(io.BytesIO(document[0].get_pixmap(dpi=dpi).tobytes("png"))).convert("RGB")
