-- What drivers, dumps and tools send.
/* mysql-connector-j-8.3.0 */SELECT  @@session.auto_increment_increment AS auto_increment_increment, @@character_set_client AS character_set_client, @@sql_mode AS sql_mode;
select @@version_comment limit 1;
SHOW VARIABLES WHERE Variable_name ='language' OR Variable_name = 'net_write_timeout' OR Variable_name IN ('a', 'b');
SET character_set_results = NULL;
SET autocommit=1, session_track_schema=1, sql_mode = concat(@@sql_mode,',STRICT_TRANS_TABLES');
/* ApplicationName=DBeaver 24.0 - Metadata */ SELECT * FROM information_schema.TABLES t WHERE t.TABLE_SCHEMA = 'x' AND t.TABLE_NAME = 'y';
-- Metabase:: userID: 1 queryType: MBQL
SELECT `t`.`id` AS `id`, DATE(`t`.`d`) AS `d`, STR_TO_DATE(CONCAT(YEARWEEK(`t`.`d`), ' Sunday'), '%X%V %W') AS `w` FROM `t` LIMIT 2000;
CREATE DATABASE /*!32312 IF NOT EXISTS*/ `db` /*!40100 DEFAULT CHARACTER SET utf8mb4 COLLATE utf8mb4_0900_ai_ci */ /*!80016 DEFAULT ENCRYPTION='N' */;
/*!40103 SET TIME_ZONE='+00:00' */;
/*!40014 SET @OLD_UNIQUE_CHECKS=@@UNIQUE_CHECKS, UNIQUE_CHECKS=0 */;
/*!50503 SET character_set_client = utf8mb4 */;
SET @@GLOBAL.GTID_PURGED=/*!80000 '+'*/ '';
LOCK TABLES `t` WRITE;
INSERT INTO `t` VALUES (1,'a\\b\'c',NULL,'2024-01-01 00:00:00',_binary 'x',1.5),(2,'','x',NULL,NULL,-1);
/*!50001 CREATE VIEW `v` AS SELECT
 1 AS `id`,
 1 AS `name`*/;
/*!50001 CREATE ALGORITHM=UNDEFINED */
/*!50013 DEFINER=`root`@`localhost` SQL SECURITY DEFINER */
/*!50001 VIEW `v` AS select `t`.`id` AS `id` from `t` where (`t`.`id` > 1) */;
SELECT /*!40001 SQL_NO_CACHE */ * FROM `t`;
FLUSH /*!40101 LOCAL */ TABLES;
SHOW FIELDS FROM `t`;
SHOW TRIGGERS LIKE 't';
SHOW VARIABLES LIKE 'gtid\_mode';
SELECT SCHEMA_NAME FROM information_schema.SCHEMATA WHERE SCHEMA_NAME LIKE 'a%' COLLATE utf8mb4_bin;
SELECT TABLE_SCHEMA AS TABLE_CAT, NULL AS TABLE_SCHEM, CASE WHEN TABLE_TYPE='BASE TABLE' THEN CASE WHEN TABLE_SCHEMA = 'mysql' OR TABLE_SCHEMA = 'performance_schema' THEN 'SYSTEM TABLE' ELSE 'TABLE' END ELSE TABLE_TYPE END AS TABLE_TYPE FROM INFORMATION_SCHEMA.TABLES HAVING TABLE_TYPE IN ('TABLE','VIEW',null,null,null) ORDER BY TABLE_TYPE, TABLE_SCHEMA;
SELECT CAST('test plain returns' AS CHAR(60)) AS anon_1;
SELECT CAST('test collated returns' AS CHAR CHARACTER SET utf8mb4) COLLATE utf8mb4_bin AS anon_1;
SELECT /*+ MAX_EXECUTION_TIME(1000) */ 1;
SELECT `a`.`b` FROM `c`.`d` AS `a` WHERE `a`.`b` = 0x61 AND (1 = 1);
SELECT IF(COLUMN_KEY='PRI',1,0), IFNULL(x, 'y') FROM information_schema.columns WHERE table_schema = DATABASE() AND column_name NOT LIKE '%\_x' ESCAPE '\\';
SELECT SUM(`t`.`v`) AS `sum:v:ok`, (CASE WHEN (`t`.`a` = 'x') THEN 1 ELSE 0 END) AS `Calculation_1` FROM `t` GROUP BY 2 HAVING (COUNT(1) > 0);
SELECT DATE_ADD(MAKEDATE(YEAR(`d`), 1), INTERVAL (QUARTER(`d`) - 1) * 3 MONTH) FROM t;
SELECT ADDDATE(d, INTERVAL -(DAYOFWEEK(d) - 1) DAY), TIMESTAMP('2024-01-01'), TIMESTAMPDIFF(MONTH, a, b) FROM t;
SELECT COUNT(DISTINCT(a)), DISTINCT_VALUE FROM t;
SELECT * FROM (SELECT `x`.*, ROW_NUMBER() OVER (ORDER BY `a`) AS `rn` FROM `t` AS `x`) AS `y` WHERE `rn` BETWEEN 1 AND 10;
SELECT a, b FROM t WHERE (a, b) IN (SELECT 1, 2) OR (a, b) = (1, 2) OR a = (SELECT max(a) FROM t);
SELECT * FROM a LEFT JOIN (b CROSS JOIN c) ON a.x = b.x AND b.y = c.y;
SELECT t.* EXCEPT (a, b) FROM t;
SELECT * EXCEPT (a) FROM t;
SELECT a FROM t GROUP BY a ASC, b DESC;
SELECT @rank := @rank + 1 AS rank, a FROM t, (SELECT @rank := 0) r ORDER BY a;
SELECT GROUP_CONCAT(DISTINCT CONCAT('a', b) ORDER BY b ASC SEPARATOR ','), BIT_AND(a), STD(a) FROM t;
SELECT a->>'$.x', JSON_EXTRACT(a, '$.y'), a->'$.z' = 1 FROM t;
SELECT NOW() + INTERVAL 1 HOUR, CURDATE() - INTERVAL 7 DAY, d > NOW() - INTERVAL 1 MONTH FROM t;
SELECT 1 WHERE 1;
SELECT CONVERT(a, DECIMAL), CAST(a AS DATE), CAST(b AS TIME(3)), CAST(c AS JSON), CAST(d AS BINARY(5)), CAST(e AS DOUBLE), CAST(f AS DATETIME(6)), CAST(g AS VARCHAR), CAST(h AS STRING), CAST(i AS INT) FROM t;
