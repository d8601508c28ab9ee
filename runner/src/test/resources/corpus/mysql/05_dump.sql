-- A dump as mysqldump writes it: conditional comments, saved settings, locked tables, a client's delimiters.
/*!40101 SET @OLD_CHARACTER_SET_CLIENT=@@CHARACTER_SET_CLIENT */;
/*!50503 SET NAMES utf8mb4 */;
/*!40014 SET @OLD_FOREIGN_KEY_CHECKS=@@FOREIGN_KEY_CHECKS, FOREIGN_KEY_CHECKS=0 */;
/*!40101 SET @OLD_SQL_MODE=@@SQL_MODE, SQL_MODE='NO_AUTO_VALUE_ON_ZERO' */;

DROP TABLE IF EXISTS `dump_author`;
/*!40101 SET @saved_cs_client     = @@character_set_client */;
CREATE TABLE `dump_author` (
  `id` int NOT NULL AUTO_INCREMENT,
  `name` varchar(45) NOT NULL COMMENT 'it''s; \'quoted\'',
  `country_id` int DEFAULT NULL,
  PRIMARY KEY (`id`),
  KEY `dump_author_country` (`country_id`),
  CONSTRAINT `dump_author_country` FOREIGN KEY (`country_id`) REFERENCES `dump_country` (`id`) ON DELETE SET NULL
) ENGINE=InnoDB AUTO_INCREMENT=3 DEFAULT CHARSET=utf8mb4;
/*!40101 SET character_set_client = @saved_cs_client */;

LOCK TABLES `dump_author` WRITE;
/*!40000 ALTER TABLE `dump_author` DISABLE KEYS */;
INSERT INTO `dump_author` VALUES (1,'A; DELIMITER //',NULL),(2,'B\';--',NULL);
INSERT INTO `dump_author` VALUES (0,'C',NULL);
/*!40000 ALTER TABLE `dump_author` ENABLE KEYS */;
UNLOCK TABLES;

CREATE TABLE `dump_country` (`id` int NOT NULL, PRIMARY KEY (`id`)) ENGINE=InnoDB;
LOCK TABLES `dump_country` WRITE, dump_author AS a READ; -- two
INSERT INTO `dump_country` SELECT id FROM dump_author a;
UNLOCK TABLES;

/*!50003 SET sql_mode = 'STRICT_TRANS_TABLES' */ ;
DELIMITER ;;
/*!50003 CREATE*/ /*!50003 TRIGGER `dump_author_insert` BEFORE INSERT ON `dump_author` FOR EACH ROW BEGIN
  SET NEW.name = concat(NEW.name, ';');
END */;;
DELIMITER ;

INSERT INTO `dump_author` (`name`) VALUES ('D');
/*!40101 SET SQL_MODE=@OLD_SQL_MODE */;
/*!40014 SET FOREIGN_KEY_CHECKS=@OLD_FOREIGN_KEY_CHECKS */;
/*!40101 SET CHARACTER_SET_CLIENT=@OLD_CHARACTER_SET_CLIENT */;
