"""The message bus of Linux desktops, with a bus of the test's own and a program that takes notices."""

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

BUS = shutil.which("dbus-run-session")
pytestmark = pytest.mark.skipif(sys.platform != "linux" or BUS is None, reason="needs a message bus")

SENDER = """
from desktop_app.ui.attention import message_bus
assert message_bus.has_notices()
assert message_bus.send_notice("1 of 2 files completed", "1 failed.", "dialog-warning")
message_bus.send_progress(0.5, is_shown=True)
"""

PROGRAM = """
import subprocess, sys
from PySide6.QtCore import QCoreApplication, QProcess
from PySide6.QtDBus import QDBusConnection, QDBusVirtualObject
application = QCoreApplication([])
bus = QDBusConnection.sessionBus()
class Notices(QDBusVirtualObject):
    def introspect(self, path):
        return ""
    def handleMessage(self, message, connection):
        arguments = message.arguments()
        sys.stdout.write("|".join([message.signature(), arguments[0], *arguments[2:5]]) + "\\n")
        sys.stdout.flush()
        return True
notices = Notices()
assert bus.registerVirtualObject("/org/freedesktop/Notifications", notices)
assert bus.registerService("org.freedesktop.Notifications")
sender = QProcess()
sender.setProcessChannelMode(QProcess.ProcessChannelMode.ForwardedChannels)
sender.finished.connect(application.quit)
sender.start(sys.executable, ["-c", sys.argv[1]])
application.exec()
"""


def test_a_notice_reaches_the_desktop() -> None:
    assert BUS is not None
    done = subprocess.run(
        [BUS, "--", sys.executable, "-c", PROGRAM, SENDER],
        capture_output=True,
        text=True,
        timeout=300,
        check=True,
        cwd=Path(__file__).resolve().parents[3],
    )
    assert done.stdout.splitlines() == ["susssasa{sv}i|Labstream|dialog-warning|1 of 2 files completed|1 failed."]
