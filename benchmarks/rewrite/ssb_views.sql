-- Three views for the 13 queries of SSB.

-- Q1: discounts and quantities by week.
CREATE MATERIALIZED VIEW v_discounts DISTRIBUTED BY RANDOM BUCKETS 1 REFRESH MANUAL ORDER BY (d_year, d_yearmonthnum, d_weeknuminyear) AS
SELECT d_year, d_yearmonthnum, d_weeknuminyear, lo_discount, lo_quantity, sum(lo_extendedprice * lo_discount) AS revenue
FROM lineorder JOIN dates ON lo_orderdate = d_datekey
GROUP BY d_year, d_yearmonthnum, d_weeknuminyear, lo_discount, lo_quantity;

-- Q3.1, Q4.1, Q4.2: nations by year and category of part.
CREATE MATERIALIZED VIEW v_nations DISTRIBUTED BY RANDOM BUCKETS 1 REFRESH MANUAL ORDER BY (c_region, s_region, p_mfgr)
PROPERTIES ('unique_constraints' = 'part.p_partkey', 'foreign_key_constraints' = 'lineorder(lo_partkey) REFERENCES part(p_partkey)') AS
SELECT c_region, s_region, c_nation, s_nation, d_year, p_mfgr, p_category, sum(lo_revenue) AS revenue,
  sum(lo_revenue - lo_supplycost) AS profit
FROM lineorder
JOIN dates ON lo_orderdate = d_datekey
JOIN customer ON lo_custkey = c_custkey
JOIN supplier ON lo_suppkey = s_suppkey
JOIN part ON lo_partkey = p_partkey
GROUP BY c_region, s_region, c_nation, s_nation, d_year, p_mfgr, p_category;

-- Q2, Q3.2 to Q3.4, Q4.3: what was bought of whom, by brand, city and month. Each query reads what one nation sold, or of each nation one kind of part.
CREATE MATERIALIZED VIEW v_places DISTRIBUTED BY RANDOM BUCKETS 2 REFRESH MANUAL ORDER BY (s_region, s_nation, p_category, c_nation)
PROPERTIES (
  'unique_constraints' = 'part.p_partkey; customer.c_custkey',
  'foreign_key_constraints' = 'lineorder(lo_partkey) REFERENCES part(p_partkey); lineorder(lo_custkey) REFERENCES customer(c_custkey)') AS
SELECT c_region, s_region, c_nation, s_nation, c_city, s_city, d_year, d_yearmonth, p_mfgr, p_category, p_brand,
  sum(lo_revenue) AS revenue, sum(lo_revenue - lo_supplycost) AS profit
FROM lineorder
JOIN dates ON lo_orderdate = d_datekey
JOIN customer ON lo_custkey = c_custkey
JOIN supplier ON lo_suppkey = s_suppkey
JOIN part ON lo_partkey = p_partkey
GROUP BY c_region, s_region, c_nation, s_nation, c_city, s_city, d_year, d_yearmonth, p_mfgr, p_category, p_brand;
