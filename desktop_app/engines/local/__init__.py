"""The engine that works on this computer alone: text layers, OCR and the reading of tables."""
