"""What a mentee wants: to join, leave, move, get help, and the goal reached."""
