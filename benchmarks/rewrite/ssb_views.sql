-- Three views for the 13 queries of SSB.

-- Q1: discounts and quantities by week.
CREATE MATERIALIZED VIEW v_discounts DISTRIBUTED BY RANDOM BUCKETS 1 REFRESH MANUAL ORDER BY (d_year, d_yearmonthnum, d_weeknuminyear) AS
SELECT d_year, d_yearmonthnum, d_weeknuminyear, lo_discount, lo_quantity, sum(lo_extendedprice * lo_discount) AS revenue
FROM lineorder JOIN dates ON lo_orderdate = d_datekey
GROUP BY d_year, d_yearmonthnum, d_weeknuminyear, lo_discount, lo_quantity;

-- Q2: brands by year and region of the supplier.
CREATE MATERIALIZED VIEW v_brands DISTRIBUTED BY RANDOM BUCKETS 1 REFRESH MANUAL ORDER BY (s_region, p_brand) AS
SELECT s_region, p_brand, p_category, p_mfgr, d_year, sum(lo_revenue) AS revenue
FROM lineorder
JOIN dates ON lo_orderdate = d_datekey
JOIN supplier ON lo_suppkey = s_suppkey
JOIN part ON lo_partkey = p_partkey
GROUP BY s_region, p_brand, p_category, p_mfgr, d_year;

-- Q3, Q4: who bought of whom, by month and category.
CREATE MATERIALIZED VIEW v_places DISTRIBUTED BY RANDOM BUCKETS 2 REFRESH MANUAL
ORDER BY (c_region, s_region, c_nation, s_nation, c_city, s_city)
PROPERTIES ('unique_constraints' = 'part.p_partkey', 'foreign_key_constraints' = 'lineorder(lo_partkey) REFERENCES part(p_partkey)') AS
SELECT c_region, s_region, c_nation, s_nation, c_city, s_city, d_year, d_yearmonth, p_mfgr, p_category, p_brand,
  sum(lo_revenue) AS revenue, sum(lo_revenue - lo_supplycost) AS profit
FROM lineorder
JOIN dates ON lo_orderdate = d_datekey
JOIN customer ON lo_custkey = c_custkey
JOIN supplier ON lo_suppkey = s_suppkey
JOIN part ON lo_partkey = p_partkey
GROUP BY c_region, s_region, c_nation, s_nation, c_city, s_city, d_year, d_yearmonth, p_mfgr, p_category, p_brand;
