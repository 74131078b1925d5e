"""The packaged program, and the installers made of it."""
