#
# phpBB Backup Script
# Dump of tables for forum_
#
# Table: forum_posts
DROP TABLE IF EXISTS forum_posts;
CREATE TABLE `forum_posts` (
  `post_id` mediumint(8) unsigned NOT NULL auto_increment
);

INSERT INTO forum_posts (post_id, topic_id, forum_id, poster_id, poster_ip, post_time, post_approved, post_subject, post_text) VALUES (1, 1, 1, 2, '192.0.2.5', 1200000000, 1, 'A title', 'Written in an old forum; it''s here.');

INSERT INTO forum_topics (topic_id, forum_id, topic_approved, topic_title) VALUES (1, 1, 1, 'A title');
INSERT INTO forum_users (user_id, username, user_email) VALUES (2, 'Old One', 'o@example.org');
