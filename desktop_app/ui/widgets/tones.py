"""The tones of messages: what a banner, toast or strip of a mood looks like."""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum

from desktop_app.ui.theme.colours import Role


class Tone(StrEnum):
    """The mood of a message; its icon says the same as its colour."""

    GOOD = "good"
    WARNING = "warning"
    BAD = "bad"
    NOTE = "note"
    NEUTRAL = "neutral"
    SLOW = "slow"


@dataclass(frozen=True, slots=True)
class ToneStyle:
    """Ground, border and icon of one tone."""

    tint: Role
    border: Role
    icon: str
    icon_role: Role


TONES: Mapping[Tone, ToneStyle] = {
    Tone.GOOD: ToneStyle(Role.COMPLETED_TINT, Role.COMPLETED_BAR, "ph.check-circle-fill", Role.COMPLETED),
    Tone.WARNING: ToneStyle(Role.WARN_TINT, Role.WARN_BORDER, "ph.warning-fill", Role.WARN),
    Tone.BAD: ToneStyle(Role.FAILED_TINT, Role.FAILED_BAR, "ph.x-circle-fill", Role.FAILED),
    Tone.NOTE: ToneStyle(Role.DOWNLOADING_TINT, Role.DOWNLOADING_BAR, "ph.cloud-arrow-up-fill", Role.DOWNLOADING),
    Tone.NEUTRAL: ToneStyle(Role.CANCELLED_TINT, Role.BORDER_STRONG, "ph.prohibit", Role.TEXT_2),
    Tone.SLOW: ToneStyle(Role.TIMEOUT_TINT, Role.TIMEOUT_BAR, "ph.timer-bold", Role.TIMEOUT),
}
