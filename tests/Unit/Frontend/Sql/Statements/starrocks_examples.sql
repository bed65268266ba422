-- Statements as StarRocks users write them.

CREATE TABLE goods(
    item_id1          INT,
    item_name         STRING,
    price             FLOAT
) DISTRIBUTED BY HASH(item_id1);

INSERT INTO goods
VALUES
    (1001,"apple",6.5),
    (1002,"pear",8.0),
    (1003,"potato",2.2);

CREATE TABLE order_list(
    order_id          INT,
    client_id         INT,
    item_id2          INT,
    order_date        DATE
) DISTRIBUTED BY HASH(order_id);

INSERT INTO order_list
VALUES
    (10001,101,1001,"2022-03-13"),
    (10001,101,1002,"2022-03-13"),
    (10002,103,1002,"2022-03-13"),
    (10002,103,1003,"2022-03-14"),
    (10003,102,1003,"2022-03-14"),
    (10003,102,1001,"2022-03-14");

SELECT
    order_id,
    sum(goods.price) as total
FROM order_list INNER JOIN goods ON goods.item_id1 = order_list.item_id2
GROUP BY order_id;

CREATE MATERIALIZED VIEW order_mv
DISTRIBUTED BY HASH(`order_id`)
REFRESH ASYNC START('2022-09-01 10:00:00') EVERY (interval 1 day)
AS SELECT
    order_list.order_id,
    sum(goods.price) as total
FROM order_list INNER JOIN goods ON goods.item_id1 = order_list.item_id2
GROUP BY order_id;

-- Refresh the materialized view via an asynchronous call (default).
REFRESH MATERIALIZED VIEW order_mv;
-- Refresh the materialized view via a synchronous call.
REFRESH MATERIALIZED VIEW order_mv WITH SYNC MODE;

ALTER MATERIALIZED VIEW order_mv ACTIVE;

ALTER MATERIALIZED VIEW order_mv RENAME order_total;

ALTER MATERIALIZED VIEW order_mv REFRESH ASYNC EVERY(INTERVAL 2 DAY);

SHOW MATERIALIZED VIEWS;

SHOW MATERIALIZED VIEWS WHERE NAME = "order_mv";

SHOW MATERIALIZED VIEWS WHERE NAME LIKE "order%";

SELECT * FROM information_schema.materialized_views;

SHOW CREATE MATERIALIZED VIEW order_mv;

select * from information_schema.tasks  order by CREATE_TIME desc limit 1;

select * from information_schema.task_runs where task_name='mv-59299' order by CREATE_TIME;

insert overwrite hive_mv_lineorder_flat_1
SELECT `hive_ci`.`dla_scan`.`lineorder_flat_1000_1000_orc`.`lo_orderkey`
FROM `hive_ci`.`dla_scan`.`lineorder_flat_1000_1000_orc`
WHERE `hive_ci`.`dla_scan`.`lineorder_flat_1000_1000_orc`.`lo_orderdate` = '1997-01-01';

DROP MATERIALIZED VIEW order_mv;
