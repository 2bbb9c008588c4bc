"""The static site: what Gold holds, where it comes from and how clean it is."""
