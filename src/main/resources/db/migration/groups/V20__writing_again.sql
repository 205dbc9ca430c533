-- The first day on which somebody writes again whom a moderator asked to pause; they read meanwhile.
alter table membership add writes_again_on date;
