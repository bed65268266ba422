-- Eight views for the 22 queries of TPC-H. Each view that leaves tables out again names the keys that say so.

-- Q10 asks for texts of customers and nations, which are no part of a view: their keys stand for them.
ALTER TABLE customer SET ('unique_constraints' = 'c_custkey');
ALTER TABLE nation SET ('unique_constraints' = 'n_nationkey');

-- Q1: days instead of lines.
CREATE MATERIALIZED VIEW v_days DISTRIBUTED BY RANDOM BUCKETS 1 REFRESH MANUAL AS
SELECT l_shipdate, l_returnflag, l_linestatus, sum(l_quantity) AS qty, sum(l_extendedprice) AS price,
  sum(l_extendedprice * (1 - l_discount)) AS revenue, sum(l_extendedprice * (1 - l_discount) * (1 + l_tax)) AS charge,
  sum(l_discount) AS discount, count(*) AS n
FROM lineitem
GROUP BY l_shipdate, l_returnflag, l_linestatus;

-- Q3, Q6, Q10, Q12, Q14, Q15, Q20: lines with their order and the kind of their part, by the day of shipping.
CREATE MATERIALIZED VIEW v_lines DISTRIBUTED BY RANDOM BUCKETS 2 REFRESH MANUAL ORDER BY (l_shipdate)
PROPERTIES (
  'unique_constraints' = 'orders.o_orderkey; part.p_partkey',
  'foreign_key_constraints' = 'lineitem(l_orderkey) REFERENCES orders(o_orderkey); lineitem(l_partkey) REFERENCES part(p_partkey)') AS
SELECT l_shipdate, l_commitdate, l_receiptdate, o_orderdate, l_orderkey, l_partkey, l_suppkey, o_custkey, l_quantity, l_extendedprice,
  l_discount, l_returnflag, l_shipmode, o_orderpriority, o_shippriority, p_type
FROM lineitem JOIN orders ON l_orderkey = o_orderkey JOIN part ON l_partkey = p_partkey;

-- Q5, Q7, Q8, Q9: who bought of whom, by year and kind of part.
CREATE MATERIALIZED VIEW v_trade DISTRIBUTED BY RANDOM BUCKETS 2 REFRESH MANUAL ORDER BY (is_green, c_nationkey, s_nationkey)
PROPERTIES (
  'unique_constraints' = 'orders.o_orderkey; customer.c_custkey; part.p_partkey; supplier.s_suppkey; partsupp.ps_partkey, partsupp.ps_suppkey',
  'foreign_key_constraints' = 'lineitem(l_orderkey) REFERENCES orders(o_orderkey); orders(o_custkey) REFERENCES customer(c_custkey); lineitem(l_partkey) REFERENCES part(p_partkey); lineitem(l_suppkey) REFERENCES supplier(s_suppkey); lineitem(l_partkey, l_suppkey) REFERENCES partsupp(ps_partkey, ps_suppkey)') AS
SELECT p_name LIKE '%green%' AS is_green, p_type, date_trunc('year', o_orderdate) AS ordered, year(o_orderdate) AS order_year,
  date_trunc('year', l_shipdate) AS shipped, c_nationkey, s_nationkey, sum(l_extendedprice * (1 - l_discount)) AS revenue,
  sum(l_extendedprice * (1 - l_discount) - ps_supplycost * l_quantity) AS profit
FROM lineitem
JOIN orders ON l_orderkey = o_orderkey
JOIN customer ON o_custkey = c_custkey
JOIN supplier ON l_suppkey = s_suppkey
JOIN part ON l_partkey = p_partkey
JOIN partsupp ON l_partkey = ps_partkey AND l_suppkey = ps_suppkey
GROUP BY p_type, p_name LIKE '%green%', date_trunc('year', o_orderdate), year(o_orderdate), date_trunc('year', l_shipdate),
  c_nationkey, s_nationkey;

-- Q4, Q18: orders with what their lines say.
CREATE MATERIALIZED VIEW v_orders DISTRIBUTED BY RANDOM BUCKETS 2 REFRESH MANUAL ORDER BY (o_orderkey)
PROPERTIES ('unique_constraints' = 'orders.o_orderkey', 'foreign_key_constraints' = 'lineitem(l_orderkey) REFERENCES orders(o_orderkey)') AS
SELECT o_orderdate, o_orderkey, o_custkey, o_orderpriority, o_totalprice, sum(l_quantity) AS qty,
  count(CASE WHEN l_commitdate < l_receiptdate THEN 1 END) AS late
FROM lineitem JOIN orders ON l_orderkey = o_orderkey
GROUP BY o_orderdate, o_orderkey, o_custkey, o_orderpriority, o_totalprice;

-- Q21: lines that alone kept a finished order of several suppliers waiting.
CREATE MATERIALIZED VIEW v_waiting DISTRIBUTED BY RANDOM BUCKETS 1 REFRESH MANUAL AS
SELECT s_nationkey, s_name, count(*) AS n
FROM supplier JOIN lineitem l1 ON s_suppkey = l1.l_suppkey JOIN orders ON o_orderkey = l1.l_orderkey
WHERE o_orderstatus = 'F' AND l1.l_receiptdate > l1.l_commitdate
  AND EXISTS (SELECT * FROM lineitem l2 WHERE l2.l_orderkey = l1.l_orderkey AND l2.l_suppkey <> l1.l_suppkey)
  AND NOT EXISTS (SELECT * FROM lineitem l3
    WHERE l3.l_orderkey = l1.l_orderkey AND l3.l_suppkey <> l1.l_suppkey AND l3.l_receiptdate > l3.l_commitdate)
GROUP BY s_nationkey, s_name;

-- Q13, Q22: customers with the number of their orders.
CREATE MATERIALIZED VIEW v_customers DISTRIBUTED BY RANDOM BUCKETS 1 REFRESH MANUAL ORDER BY (code)
PROPERTIES ('unique_constraints' = 'customer.c_custkey') AS
SELECT substring(c_phone FROM 1 FOR 2) AS code, c_custkey, c_acctbal, count(o_orderkey) AS orders,
  count(CASE WHEN o_comment NOT LIKE '%special%requests%' THEN o_orderkey END) AS plain_orders
FROM customer LEFT JOIN orders ON c_custkey = o_custkey
GROUP BY substring(c_phone FROM 1 FOR 2), c_custkey, c_acctbal;

-- Q16: suppliers by kind of part, those with complaints left out.
CREATE MATERIALIZED VIEW v_offers DISTRIBUTED BY RANDOM BUCKETS 1 REFRESH MANUAL ORDER BY (p_size) AS
SELECT p_size, p_brand, p_type, count(DISTINCT ps_suppkey) AS suppliers
FROM partsupp JOIN part ON p_partkey = ps_partkey
WHERE ps_suppkey NOT IN (SELECT s_suppkey FROM supplier WHERE s_comment LIKE '%Customer%Complaints%')
GROUP BY p_size, p_brand, p_type;

-- Q17, Q19: lines by brand and container.
CREATE MATERIALIZED VIEW v_brands DISTRIBUTED BY RANDOM BUCKETS 2 REFRESH MANUAL ORDER BY (p_brand, p_container)
PROPERTIES ('unique_constraints' = 'part.p_partkey', 'foreign_key_constraints' = 'lineitem(l_partkey) REFERENCES part(p_partkey)') AS
SELECT p_brand, p_container, p_size, l_partkey, l_quantity, l_extendedprice, l_discount, l_shipmode, l_shipinstruct
FROM lineitem JOIN part ON l_partkey = p_partkey;
