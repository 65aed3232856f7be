"""The screens of who watches over others: the team lead, the placement officer."""
