#!/bin/sh
# Measures refreshing a view (lineitem, orders and customer joined, grouped by nation and month) of a running server: whole,
# with nothing changed, and after 1% new orders with their lineitems, which fall on every month.
# Usage: run.sh DIR PORT [RUNS]    DIR holds what "bench tpch --sf N --out DIR" wrote.
set -eu
data=$1
port=$2
runs=${3:-5}
here=$(cd "$(dirname "$0")" && pwd)
sql() { mariadb -h127.0.0.1 -P"$port" -uroot --local-infile=1 -N "$@"; }
millis() { # of one statement, its own connection not counted
    sql refresh_bench -e "SET @t0 = 0" >/dev/null
    { echo "SELECT 1;"; echo "$1"; } > /tmp/refresh_bench.$$
    python3 - "$port" "$1" <<'PY'
import subprocess, sys, time
client = subprocess.Popen(["mariadb", "-h127.0.0.1", "-P" + sys.argv[1], "-uroot", "-N", "--unbuffered", "refresh_bench"],
                          stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)
client.stdin.write("SELECT 'ready';\n"); client.stdin.flush(); client.stdout.readline()
began = time.perf_counter()
client.stdin.write(sys.argv[2] + "\nSELECT 'done';\n"); client.stdin.flush()
while client.stdout.readline().strip() != "done": pass
print(f"{(time.perf_counter() - began) * 1000:.1f}")
client.stdin.close(); client.wait()
PY
    rm -f /tmp/refresh_bench.$$
}
median() { sort -n | awk '{ v[NR] = $1 } END { print v[int((NR + 1) / 2)] }'; }

# Every hundredth block of orders is kept back as the new ones, once for each run.
for table in orders lineitem; do
    [ -f "$data/$table.kept" ] || awk -F'|' -v base="$data/$table" -v runs="$runs" '{
        slot = int($1 / 32) % 100
        print > (slot < runs ? base ".new" slot : base ".kept") }' "$data/$table.tbl"
done

for kind in whole monthly; do
    sql -e "DROP DATABASE IF EXISTS refresh_bench; CREATE DATABASE refresh_bench"
    sql refresh_bench < "$here/schema.sql"
    for table in nation customer; do
        sql refresh_bench -e "LOAD DATA LOCAL INFILE '$data/$table.tbl' INTO TABLE $table FIELDS TERMINATED BY '|'"
    done
    for table in orders lineitem; do
        sql refresh_bench -e "LOAD DATA LOCAL INFILE '$data/$table.kept' INTO TABLE $table FIELDS TERMINATED BY '|'"
    done
    sql refresh_bench < "$here/view_$kind.sql"
    i=0
    while [ $i -lt "$runs" ]; do
        millis "REFRESH MATERIALIZED VIEW revenue FORCE WITH SYNC MODE;" >> "/tmp/full.$$"
        millis "REFRESH MATERIALIZED VIEW revenue WITH SYNC MODE;" >> "/tmp/none.$$"
        for table in orders lineitem; do
            sql refresh_bench -e "LOAD DATA LOCAL INFILE '$data/$table.new$i' INTO TABLE $table FIELDS TERMINATED BY '|'"
        done
        millis "REFRESH MATERIALIZED VIEW revenue WITH SYNC MODE;" >> "/tmp/new.$$"
        i=$((i + 1))
    done
    full=$(median < "/tmp/full.$$")
    new=$(median < "/tmp/new.$$")
    none=$(median < "/tmp/none.$$")
    echo "$kind: full $full ms, after 1% new rows $new ms ($(awk "BEGIN { printf \"%.1f\", 100 * $new / $full }")%), nothing changed $none ms"
    sql refresh_bench -e "SELECT refresh_mode, method, rows_read, rows_written, count(*) FROM information_schema.task_runs
        WHERE \`database\` = 'refresh_bench' GROUP BY 1, 2, 3, 4 ORDER BY min(create_time)" | tail -4
    sql refresh_bench < "$here/check.sql"
    rm -f "/tmp/full.$$" "/tmp/new.$$" "/tmp/none.$$"
done
