"""Whether a directory of files is what the Silver contract says, and how it is read."""
