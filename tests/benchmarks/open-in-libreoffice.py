"""Opens each file that is named on standard input in one resident LibreOffice and prints the milliseconds of CPU and of wall
that merely opening took, and of both since LibreOffice was started. Needs soffice and Debian's python3-uno."""
import os
import socket
import subprocess
import sys
import tempfile
import time

import uno
from com.sun.star.beans import PropertyValue

with socket.socket() as free:
    free.bind(("127.0.0.1", 0))
    port = free.getsockname()[1]
profile = tempfile.mkdtemp(prefix="bang-vang-office-")
place = f"socket,host=127.0.0.1,port={port}"
started = time.time()
office = subprocess.Popen(
    ["soffice", "--headless", "--norestore", "--nologo", f"-env:UserInstallation=file://{profile}", f"--accept={place};urp;"],
    stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
)
resolver = uno.getComponentContext().ServiceManager.createInstance("com.sun.star.bridge.UnoUrlResolver")
for attempt in range(1500):
    try:
        context = resolver.resolve(f"uno:{place};urp;StarOffice.ComponentContext")
        break
    except Exception:
        time.sleep(0.02)
desktop = context.ServiceManager.createInstanceWithContext("com.sun.star.frame.Desktop", context)
hidden = PropertyValue()
hidden.Name, hidden.Value = "Hidden", True

ticks = os.sysconf("SC_CLK_TCK")
running = subprocess.check_output(["pgrep", "-f", f"soffice.bin.*{port}"]).split()[0].decode()


def cpu():
    fields = open(f"/proc/{running}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / ticks


for line in sys.stdin:
    cpu_before, before = cpu(), time.time()
    document = desktop.loadComponentFromURL("file://" + line.strip(), "_blank", 0, (hidden,))
    cpu_now, now = cpu(), time.time()
    times = (cpu_now - cpu_before, (now - before) * 1000, cpu_now, (now - started) * 1000)
    print(*map(round, times), flush=True)
    document.close(True)
try:
    desktop.terminate()
except Exception:
    pass
office.wait(20)
