-- Queries that touch the code most queries need; every one must run without error (a test sees to that).
CREATE DATABASE warm;
USE warm;
CREATE TABLE item (i_id INT NOT NULL, i_group INT NOT NULL, i_name VARCHAR(40) NOT NULL, i_kind CHAR(10) NOT NULL, i_size INT, i_price DECIMAL(15,2) NOT NULL)
  DUPLICATE KEY(i_id) DISTRIBUTED BY HASH(i_id) BUCKETS 2;
CREATE TABLE client (c_id INT NOT NULL, c_name VARCHAR(25) NOT NULL, c_area INT NOT NULL, c_balance DECIMAL(15,2) NOT NULL, c_phone CHAR(15), c_note VARCHAR(100))
  DUPLICATE KEY(c_id) DISTRIBUTED BY HASH(c_id) BUCKETS 2;
CREATE TABLE sale (s_id BIGINT NOT NULL, s_line INT NOT NULL, s_item INT NOT NULL, s_client INT NOT NULL, s_quantity DECIMAL(15,2) NOT NULL,
  s_price DECIMAL(15,2) NOT NULL, s_discount DECIMAL(15,2) NOT NULL, s_flag CHAR(1) NOT NULL, s_status CHAR(1) NOT NULL, s_day DATE NOT NULL,
  s_sent DATE, s_at DATETIME NOT NULL, s_mode CHAR(10) NOT NULL, s_note VARCHAR(44), s_rate DOUBLE)
  DUPLICATE KEY(s_id) DISTRIBUTED BY HASH(s_id) BUCKETS 2;
INSERT INTO item SELECT generate_series, generate_series % 25, concat('item ', generate_series % 97, ' green'), concat('KIND ', generate_series % 7),
  nullif(generate_series % 50, 0), generate_series * 1.25 FROM generate_series(1, 400);
INSERT INTO client SELECT generate_series, concat('client#', generate_series), generate_series % 25, generate_series * 3.5 - 900,
  concat(generate_series % 30 + 10, '-555-', generate_series), if(generate_series % 5 = 0, NULL, 'special requests sleep') FROM generate_series(1, 600);
INSERT INTO sale SELECT generate_series div 4, generate_series % 4, generate_series % 400 + 1, generate_series % 600 + 1, generate_series % 50 + 1,
  generate_series * 0.75, (generate_series % 11) / 100, substr('ANR', generate_series % 3 + 1, 1), if(generate_series % 2 = 0, 'O', 'F'),
  date_add('2024-01-01', generate_series % 700), date_add('2024-01-05', generate_series % 700), date_add('2024-01-01 10:00:00', INTERVAL generate_series MINUTE),
  substr('MAIL SHIP AIR  RAIL ', generate_series % 4 * 5 + 1, 4), concat('note ', generate_series), generate_series / 7 FROM generate_series(1, 9000);
-- Small batches: what is called thirty times is compiled once more, as fast as it gets.
SET chunk_size = 128;
SELECT s_flag, s_status, sum(s_quantity), sum(s_price), sum(s_price * (1 - s_discount)), sum(s_price * (1 - s_discount) * (1 + s_discount)), avg(s_quantity), avg(s_rate), count(*)
  FROM sale WHERE s_day <= '2025-09-01' - INTERVAL 90 DAY GROUP BY s_flag, s_status ORDER BY s_flag, s_status;
SELECT sum(s_price * s_discount) AS revenue FROM sale WHERE s_day >= '2024-03-01' AND s_day < '2024-03-01' + INTERVAL 1 YEAR AND s_discount BETWEEN 0.05 AND 0.07 AND s_quantity < 24;
SELECT s_id, sum(s_price * (1 - s_discount)) AS revenue, s_day FROM client, sale WHERE c_id = s_client AND c_area = 3 AND s_day < '2025-03-15'
  GROUP BY s_id, s_day ORDER BY revenue DESC, s_day LIMIT 10;
SELECT i_kind, count(*) AS n FROM sale JOIN item ON s_item = i_id LEFT JOIN client ON s_client = c_id AND c_balance > 0 WHERE i_name LIKE '%green%'
  GROUP BY i_kind HAVING count(*) > 1 ORDER BY n DESC, i_kind;
SELECT s_mode, sum(CASE WHEN s_flag = 'A' OR s_flag = 'N' THEN 1 ELSE 0 END) AS high FROM sale WHERE s_mode IN ('MAIL', 'SHIP') AND s_sent > s_day
  AND s_day >= '2024-02-01' AND EXISTS (SELECT * FROM item WHERE i_id = s_item AND i_size < 20) GROUP BY s_mode ORDER BY s_mode;
SELECT year(s_day) AS y, sum(CASE WHEN i_kind = 'KIND 3' THEN s_price ELSE 0 END) / sum(s_price) AS share FROM sale, item, client
  WHERE s_item = i_id AND s_client = c_id AND c_area IN (1, 2, 3) GROUP BY year(s_day) ORDER BY y;
SELECT c_count, count(*) AS dist FROM (SELECT c_id, count(s_id) AS c_count FROM client LEFT JOIN sale ON c_id = s_client AND s_note NOT LIKE '%7%9%' GROUP BY c_id) AS t
  GROUP BY c_count ORDER BY dist DESC, c_count DESC;
SELECT i_group, count(DISTINCT s_client) AS clients FROM sale JOIN item ON i_id = s_item WHERE i_kind <> 'KIND 1' AND s_client NOT IN (SELECT c_id FROM client WHERE c_note LIKE '%special%requests%' AND c_area = 9)
  GROUP BY i_group ORDER BY clients DESC, i_group LIMIT 20;
SELECT sum(s_price) / 7.0 FROM sale, item WHERE i_id = s_item AND s_quantity < (SELECT 0.2 * avg(s_quantity) FROM sale WHERE s_item = i_id);
SELECT c_name, c_id, s_id, s_day, sum(s_quantity) FROM client, sale WHERE s_id IN (SELECT s_id FROM sale GROUP BY s_id HAVING sum(s_quantity) > 100) AND c_id = s_client
  GROUP BY c_name, c_id, s_id, s_day ORDER BY s_day, s_id LIMIT 100;
SELECT substring(c_phone, 1, 2) AS code, count(*), sum(c_balance) FROM client WHERE substring(c_phone, 1, 2) IN ('13', '31', '23')
  AND c_balance > (SELECT avg(c_balance) FROM client WHERE c_balance > 0.00) AND NOT EXISTS (SELECT * FROM sale WHERE s_client = c_id AND s_line = 9) GROUP BY code ORDER BY code;
WITH revenue AS (SELECT s_client AS k, sum(s_price) AS total FROM sale WHERE s_day >= '2024-06-01' GROUP BY s_client)
  SELECT c_id, total FROM client, revenue WHERE c_id = k AND total = (SELECT max(total) FROM revenue) ORDER BY c_id;
SELECT s_client, s_day, sum(s_price) OVER (PARTITION BY s_client ORDER BY s_day) AS running, rank() OVER (PARTITION BY s_client ORDER BY s_price DESC) AS place,
  lag(s_price) OVER (PARTITION BY s_client ORDER BY s_day) AS before FROM sale WHERE s_client < 20 ORDER BY s_client, s_day LIMIT 50;
SELECT date_format(s_at, '%Y-%m-%d %H:00:00') AS h, count(*), min(s_note), max(s_rate), count(DISTINCT s_mode) FROM sale WHERE s_at >= '2024-01-02' GROUP BY date_format(s_at, '%Y-%m-%d %H:00:00') ORDER BY h LIMIT 20;
SELECT s_note, count(*) AS c FROM sale WHERE s_note <> '' GROUP BY s_note ORDER BY c DESC, s_note LIMIT 10;
SELECT s_id, s_note, s_at FROM sale WHERE s_note LIKE '%77%' ORDER BY s_at, s_id LIMIT 10;
SELECT count(DISTINCT s_client), count(DISTINCT s_note), min(s_day), max(s_at) FROM sale;
SELECT count(*) FROM sale;
SELECT count(*), count(s_sent), min(s_day), max(s_id) FROM sale;
SELECT i_kind, i_group, sum(i_price) FROM item GROUP BY ROLLUP(i_kind, i_group) ORDER BY 1, 2;
SELECT i_id FROM item WHERE i_size IS NULL UNION SELECT c_id FROM client WHERE c_note IS NULL UNION ALL SELECT 5 ORDER BY 1 LIMIT 20;
CREATE MATERIALIZED VIEW by_day REFRESH MANUAL AS SELECT s_day, sum(s_price) AS total, count(*) AS n FROM sale GROUP BY s_day;
REFRESH MATERIALIZED VIEW by_day WITH SYNC MODE;
SELECT s_day, sum(s_price) FROM sale WHERE s_day < '2024-04-01' GROUP BY s_day ORDER BY s_day;
UPDATE sale SET s_rate = 1 WHERE s_id = 7;
DELETE FROM sale WHERE s_id = 8;
EXPLAIN SELECT count(*) FROM sale JOIN item ON s_item = i_id;
SHOW TABLES;
DESC sale;
SELECT table_name, table_rows FROM information_schema.tables WHERE table_schema = 'warm' ORDER BY table_name;
