"""Say-So: entities, quotes and numeric claims from news text, each with who says so."""

import os

__version__ = "0.1.0"

# ONNX Runtime as its maker builds it gives the machine an id and sends usage figures home, unless this is set first.
os.environ["ORT_DISABLE_TELEMETRY"] = "1"
