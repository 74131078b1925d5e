"""FHIR R4: stored results as resources of a bundle, and bundles read back."""
