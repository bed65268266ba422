// Statements that run for long in one place each, over TPC-H of scale 1, for trying how soon they end.
const series = (from, to) => Array.from({ length: to - from + 1 }, (_, i) => from + i);
const nested = (open, inside, close, depth) => open.repeat(depth) + inside + close.repeat(depth);
const grid = (count) => `TABLE(generate_series(1, ${count})) AS s(x)`;

const manyTables = (count, on) => `SELECT count(*) FROM nation n1 ${series(2, count).map((i) => `JOIN nation n${i} ON ${on(i)}`).join(' ')}`;

// "settings" are set before it runs; "before" and "after" are statements around each run.
export const statements = [
  // joins
  { name: 'join_build', sql: 'SELECT count(*) FROM lineitem a JOIN lineitem b ON a.l_orderkey = b.l_orderkey AND a.l_comment < b.l_comment' },
  { name: 'join_build_text', sql: 'SELECT count(*) FROM orders a JOIN lineitem b ON a.o_comment = b.l_comment' },
  { name: 'join_one_key', sql: 'SELECT count(*), sum(a.l_tax) FROM lineitem a JOIN lineitem b ON a.l_linenumber = b.l_linenumber' },
  { name: 'join_one_key_residual', sql: 'SELECT count(*) FROM lineitem a JOIN lineitem b ON a.l_linenumber = b.l_linenumber AND a.l_comment < b.l_shipmode' },
  { name: 'join_semi', sql: 'SELECT count(*) FROM lineitem a WHERE EXISTS (SELECT 1 FROM lineitem b WHERE a.l_returnflag = b.l_returnflag AND a.l_partkey + b.l_partkey < 0)' },
  { name: 'join_cross', sql: 'SELECT sum(a.l_tax * b.l_tax) FROM lineitem a, lineitem b' },
  { name: 'join_nested_loop', sql: 'SELECT count(*) FROM orders a JOIN orders b ON a.o_totalprice + b.o_totalprice < 3000 AND a.o_comment <> b.o_comment' },
  { name: 'join_spilled', settings: ['query_mem_limit = 134217728'], sql: 'SELECT count(*), max(a.l_comment) FROM lineitem a JOIN lineitem b ON a.l_orderkey = b.l_orderkey AND a.l_comment = b.l_comment' },

  // aggregates
  { name: 'group_many', sql: 'SELECT sum(n) FROM (SELECT l_orderkey, l_partkey, l_suppkey, count(*) n, sum(l_tax) FROM lineitem GROUP BY 1, 2, 3) t' },
  { name: 'group_text', sql: 'SELECT max(n) FROM (SELECT l_comment, count(*) n FROM lineitem GROUP BY l_comment) t' },
  { name: 'group_dense', sql: 'SELECT sum(n) FROM (SELECT l_orderkey k, count(*) n FROM lineitem GROUP BY l_orderkey) t' },
  { name: 'group_spilled', settings: ['query_mem_limit = 134217728'], sql: 'SELECT max(n) FROM (SELECT l_comment, l_orderkey, count(*) n FROM lineitem GROUP BY 1, 2) t' },
  { name: 'distinct', sql: 'SELECT count(*) FROM (SELECT DISTINCT l_comment, l_orderkey FROM lineitem) t' },
  { name: 'count_distinct', sql: 'SELECT count(DISTINCT l_comment), count(DISTINCT l_orderkey) FROM lineitem' },
  { name: 'count_distinct_groups', sql: 'SELECT l_returnflag, count(DISTINCT l_comment), count(DISTINCT l_partkey) FROM lineitem GROUP BY 1' },
  { name: 'grouping_sets', sql: 'SELECT count(*) FROM (SELECT l_orderkey, l_partkey, l_comment, count(*) FROM lineitem GROUP BY CUBE(l_orderkey, l_partkey, l_comment)) t' },
  { name: 'array_agg', sql: 'SELECT length(array_join(array_agg(l_comment), 0)) FROM lineitem' },
  { name: 'group_concat', settings: ['group_concat_max_len = 4000000000'], sql: 'SELECT length(group_concat(l_comment ORDER BY l_comment)) FROM lineitem' },
  { name: 'group_concat_groups', settings: ['group_concat_max_len = 4000000000'], sql: 'SELECT sum(length(c)) FROM (SELECT l_partkey, group_concat(DISTINCT l_comment ORDER BY l_comment DESC) c FROM lineitem GROUP BY 1) t' },
  { name: 'percentiles', sql: 'SELECT percentile_cont(l_extendedprice, 0.37), percentile_approx(l_tax, 0.5), approx_count_distinct(l_comment), bitmap_union_count(to_bitmap(l_orderkey)) FROM lineitem' },

  // sorts, windows, sets
  { name: 'sort', sql: 'SELECT count(*) FROM (SELECT l_comment, l_orderkey FROM lineitem ORDER BY l_comment, l_orderkey LIMIT 5900000) t' },
  { name: 'sort_rows', result: true, sql: 'SELECT * FROM lineitem ORDER BY l_comment DESC, l_shipdate' },
  { name: 'sort_spilled', result: true, settings: ['query_mem_limit = 134217728'], sql: 'SELECT * FROM lineitem ORDER BY l_comment DESC, l_shipdate' },
  { name: 'window_parts', sql: 'SELECT max(r), sum(s) FROM (SELECT row_number() OVER (PARTITION BY l_partkey ORDER BY l_shipdate) r, sum(l_tax) OVER (PARTITION BY l_partkey ORDER BY l_shipdate) s FROM lineitem) t' },
  { name: 'window_whole', sql: 'SELECT max(r), max(s), max(l) FROM (SELECT rank() OVER (ORDER BY l_comment) r, sum(l_tax) OVER (ORDER BY l_comment ROWS BETWEEN 1000 PRECEDING AND 1000 FOLLOWING) s, lag(l_tax) OVER (ORDER BY l_comment) l FROM lineitem) t' },
  { name: 'window_no_order', sql: 'SELECT max(s), max(c) FROM (SELECT sum(l_tax) OVER () s, count(l_comment) OVER () c FROM lineitem) t' },
  { name: 'window_frames', sql: 'SELECT max(s) FROM (SELECT min(l_extendedprice) OVER (ORDER BY l_shipdate RANGE BETWEEN INTERVAL 30 DAY PRECEDING AND CURRENT ROW) s FROM lineitem) t' },
  { name: 'union_sets', sql: 'SELECT count(*) FROM (SELECT l_comment FROM lineitem UNION SELECT o_comment FROM orders UNION SELECT ps_comment FROM partsupp) t' },
  { name: 'intersect_sets', sql: 'SELECT count(*) FROM (SELECT l_comment, l_tax FROM lineitem INTERSECT SELECT l_comment, l_tax FROM lineitem EXCEPT SELECT o_comment, 0 FROM orders) t' },
  { name: 'shared_plan', sql: 'WITH c AS (SELECT l_orderkey, l_comment, l_tax FROM lineitem WHERE l_tax > 0.01) SELECT count(*) FROM c a JOIN c b ON a.l_orderkey = b.l_orderkey AND a.l_comment <> b.l_comment' },

  // rows out of nothing
  { name: 'series', sql: `SELECT sum(x) FROM ${grid(100_000_000_000)}` },
  { name: 'series_filter', sql: `SELECT sum(x) FROM ${grid(100_000_000_000)} WHERE x % 1000000007 = 3` },
  { name: 'recursive', settings: ['cte_max_recursion_depth = 10000000'], sql: 'WITH RECURSIVE r AS (SELECT 1 n UNION ALL SELECT n + 1 FROM r WHERE n < 1000000) SELECT max(n) FROM r' },
  { name: 'recursive_wide', settings: ['recursive_cte_max_rows = 100000000'], sql: 'WITH RECURSIVE r AS (SELECT 1 n UNION ALL SELECT n + 1 FROM r CROSS JOIN (SELECT 1 UNION ALL SELECT 2) t WHERE n < 24) SELECT count(*) FROM r' },
  { name: 'unnest', sql: 'SELECT count(*) FROM lineitem, unnest(split(l_comment, \'e\')) AS u(w) WHERE w LIKE \'%zz%\'' },
  { name: 'unnest_large', sql: 'SELECT count(*) FROM (SELECT array_agg(l_orderkey) a FROM lineitem) t, unnest(a) AS u(w), unnest(a) AS v(z)' },

  // functions
  { name: 'repeat', sql: `SELECT sum(length(repeat(l_comment, 3000))) FROM lineitem` },
  { name: 'repeat_one', sql: `SELECT sum(length(upper(reverse(repeat(concat('ab', x), 200000))))) FROM ${grid(100_000)}` },
  { name: 'regex_slow', sql: `SELECT count(*) FROM lineitem WHERE regexp(l_comment, '^(([a-z])+ ?)+[0-9]$')` },
  { name: 'regex_backtracking', sql: `SELECT regexp(concat(repeat('a', 40), x), '^(a+)+$') FROM ${grid(10)}` },
  { name: 'replace_long', sql: `SELECT sum(length(replace(repeat('ab', 200000), 'a', 'xyz'))) + sum(length(regexp_replace(repeat('ab', 200000), '[a-z]', 'xy'))) FROM ${grid(1_000_000)}` },
  { name: 'json', sql: `SELECT count(*) FROM lineitem WHERE json_extract(concat('{"a":[1,2,', l_orderkey, ']}'), '$.a[2]') = 3 AND get_json_string(concat('{"b":"', l_comment, '"}'), '$.b') = 'x'` },
  { name: 'array_functions', sql: `SELECT sum(array_length(array_sort(array_distinct(array_concat(split(repeat(l_comment, 50), ' '), split(l_comment, 'a')))))) FROM lineitem` },
  { name: 'lambda', sql: `SELECT sum(array_sum(array_map(y -> y * x, array_generate(1, 100000)))) FROM ${grid(1_000_000)}` },
  { name: 'sleep', sql: 'SELECT sleep(100)' },
  { name: 'hashing', sql: `SELECT max(sha2(repeat(l_comment, 200), 512)), max(md5(repeat(l_comment, 200))) FROM lineitem` },
  { name: 'text_pairs', sql: `SELECT sum(levenshtein(a.p_name, b.p_name)) FROM part a JOIN part b ON a.p_size = b.p_size`, optional: true },

  // planning
  { name: 'plan_chain_40', sql: manyTables(40, (i) => `n${i - 1}.n_nationkey = n${i}.n_nationkey`), planning: true },
  { name: 'plan_star_40', sql: manyTables(40, (i) => `n1.n_regionkey = n${i}.n_nationkey AND n1.n_name < n${i}.n_comment`), planning: true },
  { name: 'plan_clique_20', sql: manyTables(20, (i) => series(1, i - 1).map((j) => `n${i}.n_nationkey + n${j}.n_nationkey > ${j}`).join(' AND ')), planning: true },
  { name: 'plan_in_list', sql: `SELECT count(*) FROM lineitem WHERE l_comment IN (${series(1, 30_000).map((i) => `'c${i}'`).join(', ')}) AND l_orderkey NOT IN (${series(1, 30_000).map((i) => i * 7).join(', ')})`, planning: true },
  { name: 'plan_or_list', sql: `SELECT count(*) FROM orders WHERE ${series(1, 4000).map((i) => `(o_orderkey = ${i} AND o_custkey <> ${i % 77})`).join(' OR ')}`, planning: true },
  { name: 'plan_deep', sql: `SELECT max(${nested('abs(1 + ', 'o_custkey', ')', 400)}), min(${nested('if(o_custkey > 3, ', 'o_orderkey', ', 4)', 400)}) FROM orders`, planning: true },
  { name: 'plan_case', sql: `SELECT sum(CASE ${series(1, 4000).map((i) => `WHEN o_custkey = ${i} THEN ${i} + o_orderkey`).join(' ')} END) FROM orders`, planning: true },
  { name: 'plan_union', sql: series(1, 400).map((i) => `SELECT l_orderkey + ${i} FROM lineitem WHERE l_partkey = ${i}`).join(' UNION ALL '), planning: true },
  { name: 'plan_columns', sql: `SELECT ${series(1, 4000).map((i) => `o_orderkey * ${i} + o_custkey AS c${i}`).join(', ')} FROM orders WHERE o_orderkey < 100`, planning: true },
  { name: 'plan_subqueries', sql: `SELECT count(*) FROM orders WHERE ${series(1, 60).map((i) => `o_orderkey <> (SELECT max(l_orderkey) + ${i} FROM lineitem l${i} WHERE l${i}.l_suppkey = o_custkey + ${i})`).join(' AND ')}`, planning: true },

  // writes
  { name: 'insert_values', sql: `INSERT INTO limits_target VALUES ${series(1, 150_000).map((i) => `(${i}, 'text ${i}', ${i}.25)`).join(', ')}`, planning: true },
  { name: 'insert_computed', sql: `INSERT INTO limits_target VALUES ${series(1, 60_000).map((i) => `(${i} + 1, concat('text ', ${i}), sqrt(${i}))`).join(', ')}`, planning: true },
  { name: 'insert_select', sql: 'INSERT INTO limits_target SELECT l_orderkey, l_comment, l_tax FROM lineitem' },
  { name: 'insert_keyed', sql: 'INSERT INTO limits_keyed SELECT l_orderkey, l_comment, l_tax FROM lineitem' },
  { name: 'overwrite', sql: 'INSERT OVERWRITE limits_target SELECT l_orderkey, l_comment, l_tax FROM lineitem ORDER BY l_comment' },
  { name: 'delete', sql: `DELETE FROM limits_large WHERE t LIKE '%a%e%'` },
  { name: 'update', sql: `UPDATE limits_large SET t = concat(t, '!'), d = d + 1 WHERE k % 3 > 0` },
  { name: 'create_as', sql: 'CREATE TABLE limits_made AS SELECT * FROM lineitem', after: ['DROP TABLE IF EXISTS limits_made'] },
  { name: 'create_view', sql: 'CREATE MATERIALIZED VIEW limits_view AS SELECT l_orderkey, l_partkey, l_comment, count(*) n, sum(l_tax) s FROM lineitem GROUP BY 1, 2, 3', after: ['DROP MATERIALIZED VIEW IF EXISTS limits_view'] },
  { name: 'refresh_view', sql: 'REFRESH MATERIALIZED VIEW limits_kept FORCE WITH SYNC MODE' },
  { name: 'analyze', sql: 'ANALYZE FULL TABLE lineitem' },
  { name: 'outfile', sql: `SELECT * FROM lineitem INTO OUTFILE '/dev/null'`, optional: true },

  // results
  { name: 'result_read', sql: 'SELECT * FROM lineitem', result: true },
  { name: 'result_unread', sql: 'SELECT * FROM lineitem a', result: true, unread: true },
  { name: 'result_wide', sql: `SELECT repeat(l_comment, 20000) FROM lineitem`, result: true, unread: true },
];

export const prepare = [
  'DROP TABLE IF EXISTS limits_target', 'DROP TABLE IF EXISTS limits_keyed', 'DROP MATERIALIZED VIEW IF EXISTS limits_kept',
  'DROP MATERIALIZED VIEW IF EXISTS limits_view', 'DROP TABLE IF EXISTS limits_made', 'DROP TABLE IF EXISTS limits_large',
  'CREATE TABLE limits_target (k BIGINT, t VARCHAR(200), d DOUBLE) DUPLICATE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 2',
  'CREATE TABLE limits_keyed (k BIGINT NOT NULL, t VARCHAR(200), d DOUBLE) PRIMARY KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 2',
  'CREATE TABLE limits_large (k BIGINT, t VARCHAR(200), d DOUBLE) DUPLICATE KEY(k) DISTRIBUTED BY HASH(k) BUCKETS 2',
  'INSERT INTO limits_large SELECT l_orderkey, l_comment, l_tax FROM lineitem',
  `CREATE MATERIALIZED VIEW limits_kept REFRESH DEFERRED MANUAL AS
     SELECT l_orderkey, l_partkey, l_comment, count(*) n, sum(l_tax) s FROM lineitem GROUP BY 1, 2, 3`,
];

export const tidy = [
  'DROP MATERIALIZED VIEW IF EXISTS limits_kept', 'DROP MATERIALIZED VIEW IF EXISTS limits_view', 'DROP TABLE IF EXISTS limits_made',
  'DROP TABLE IF EXISTS limits_target', 'DROP TABLE IF EXISTS limits_keyed', 'DROP TABLE IF EXISTS limits_large',
];
