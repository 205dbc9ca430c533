-- MySQL dump 10.13  Distrib 8.0.31, for Linux (x86_64)
/*!40101 SET NAMES utf8 */;
DROP TABLE IF EXISTS `phpbb_forums`;
CREATE TABLE `phpbb_forums` (
  `forum_id` mediumint unsigned NOT NULL AUTO_INCREMENT,
  `forum_name` varchar(255) NOT NULL DEFAULT '',
  `forum_password` varchar(255) NOT NULL DEFAULT '',
  PRIMARY KEY (`forum_id`)
) ENGINE=InnoDB;
INSERT INTO `phpbb_forums` VALUES (1,'Open',''),(2,'Locked; with a (secret)','$2y$10$abc');
CREATE TABLE `phpbb_posts` (
  `post_id` int unsigned NOT NULL AUTO_INCREMENT,
  `topic_id` int unsigned NOT NULL DEFAULT '0',
  `forum_id` mediumint unsigned NOT NULL DEFAULT '0',
  `poster_id` int unsigned NOT NULL DEFAULT '0',
  `poster_ip` varchar(40) NOT NULL DEFAULT '',
  `post_time` int unsigned NOT NULL DEFAULT '0',
  `post_username` varchar(255) NOT NULL DEFAULT '',
  `post_subject` varchar(255) NOT NULL DEFAULT '',
  `post_text` mediumtext NOT NULL,
  `post_visibility` tinyint NOT NULL DEFAULT '0',
  `post_attachment` tinyint(1) NOT NULL DEFAULT '0',
  PRIMARY KEY (`post_id`),
  KEY `forum_id` (`forum_id`)
) ENGINE=InnoDB;
LOCK TABLES `phpbb_posts` WRITE;
INSERT INTO `phpbb_posts` VALUES (1,1,1,2,'192.0.2.99',1100000000,'','Sleeping &amp; waking','It\'s so [b:1a2b3c4d]hard[/b:1a2b3c4d] at night.\r\nI am Sunniva and live in Lillevik. <!-- s:) --><img src=\"{SMILIES_PATH}/x.gif\" alt=\":)\" /><!-- s:) -->',1,0),(2,1,1,3,'192.0.2.98',1100003600,'','Re: Sleeping &amp; waking','[quote=\"sunniva77\":1a2b3c4d][quote:1a2b3c4d]inner[/quote:1a2b3c4d]It\'s so hard[/quote:1a2b3c4d]\nThank you, @sunniva77; you (and yours) too, \'dear\'.',1,1),(3,1,1,1,'192.0.2.97',1100007200,'Passer-by','Re: x','<r>As a <B><s>[b]</s>guest<e>[/b]</e></B> I say: <QUOTE author=\"sunniva77\"><s>[quote=sunniva77]</s>old words<e>[/quote]</e></QUOTE> hello<br/>you</r>',1,0);
INSERT INTO `phpbb_posts` VALUES (4,2,2,2,'192.0.2.99',1100000000,'','Secret','SECRETCANARY in a locked forum',1,0),(5,1,1,2,'192.0.2.99',1100009999,'','x','DELETEDCANARY',2,0),(6,3,1,2,'192.0.2.99',1100009999,'','x','HIDDENTOPICCANARY',1,0);
UNLOCK TABLES;
CREATE TABLE `phpbb_privmsgs` (`msg_id` int, `message_text` mediumtext);
INSERT INTO `phpbb_privmsgs` VALUES (1,'PRIVATECANARY');
CREATE TABLE `phpbb_topics` (
  `topic_id` int unsigned NOT NULL,
  `forum_id` mediumint NOT NULL,
  `topic_title` varchar(255) NOT NULL DEFAULT '',
  `topic_visibility` tinyint NOT NULL DEFAULT '0'
);
INSERT INTO `phpbb_topics` VALUES (1,1,'Sleeping &amp; waking, by Sunniva77',1),(2,2,'Secret',1),(3,1,'Hidden',2);
CREATE TABLE `phpbb_users` (
  `user_id` int unsigned NOT NULL,
  `username` varchar(255) NOT NULL,
  `user_email` varchar(100) NOT NULL,
  `user_ip` varchar(40) NOT NULL
);
INSERT INTO `phpbb_users` VALUES (1,'Anonymous','',''),(2,'sunniva77','sunniva.canary@example.org','192.0.2.99'),(3,'Torgeir','torgeir@example.org','192.0.2.98');
