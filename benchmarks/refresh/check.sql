SET enable_materialized_view_rewrite = false;
SELECT if(count(*) = 0, 'the view equals its query', 'THE VIEW DIFFERS FROM ITS QUERY') FROM (
    SELECT * FROM revenue EXCEPT
    SELECT n_name, date_trunc('month', o_orderdate) AS month, sum(l_extendedprice * (1 - l_discount)) AS revenue, avg(l_quantity) AS quantity,
        count(*) AS items, max(o_totalprice) AS largest
    FROM lineitem JOIN orders ON l_orderkey = o_orderkey JOIN customer ON o_custkey = c_custkey JOIN nation ON c_nationkey = n_nationkey
    GROUP BY n_name, date_trunc('month', o_orderdate)) AS different;
