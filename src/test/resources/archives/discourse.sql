--
-- PostgreSQL database dump
--
SET statement_timeout = 0;
SELECT pg_catalog.set_config('search_path', '', false);
CREATE FUNCTION public.f() RETURNS void LANGUAGE plpgsql AS $$ BEGIN; RAISE NOTICE 'it''s; COPY'; END $$;
COPY public.categories (id, name, read_restricted) FROM stdin;
1	Open	f
2	Staff	t
\.

COPY public.posts (id, user_id, topic_id, post_number, raw, cooked, created_at, deleted_at, hidden, post_type, user_deleted) FROM stdin;
1	2	10	1	Hello, I am **Ragnhild**.\nIt is hard.\tVery.\n\n![me|690x388](upload://abc.jpeg)	<p>Hello</p>	2019-03-01 10:11:12.123456	\N	f	1	f
2	3	10	2	[quote="ragnhild.f, post:1, topic:10"]\nHello\n[/quote]\n\n@ragnhild.f you are not alone. A \\ backslash.	x	2019-03-01 11:11:12	\N	f	1	f
3	-1	10	3	This topic was closed by the system	x	2019-03-01 12:11:12	\N	f	3	f
4	2	10	4	DELETEDCANARY	x	2019-03-01 12:11:12	2019-03-02 10:00:00	f	1	f
5	2	11	1	STAFFCANARY	x	2019-03-01 12:11:12	\N	f	1	f
6	2	12	1	PRIVATECANARY	x	2019-03-01 12:11:12	\N	f	1	f
7	2	13	1	UNKNOWNCANARY	x	2019-03-01 12:11:12	\N	f	1	f
\.

COPY public.topics (id, title, archetype, category_id, deleted_at, visible) FROM stdin;
10	How Ragnhild sleeps	regular	1	\N	t
11	Staff only	regular	2	\N	t
12	A private word	private_message	\N	\N	t
\.

COPY public.user_emails (id, user_id, email) FROM stdin;
1	2	ragnhild.canary@example.org
2	3	steinar@example.org
\.

COPY public.users (id, username, name, ip_address) FROM stdin;
2	ragnhild.f	Ragnhild Fjeld	192.0.2.44
3	steinar	\N	192.0.2.45
\.

SELECT pg_catalog.setval('public.posts_id_seq', 7, true);
