"""How text and results are won from documents; the only room where documents are opened."""
