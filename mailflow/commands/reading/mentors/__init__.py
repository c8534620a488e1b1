"""What a mentor wants: to offer, room for how many, who takes whom, and to step down."""
