"""What people can write to us. One file per command. Pure."""
