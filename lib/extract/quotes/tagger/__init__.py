"""The trained quote tagger: encoding, windows, decoding."""
