-- What one persona wrote in a span of time.
create index post_persona_written on post (persona_id, written_at);
