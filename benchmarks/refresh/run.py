#!/usr/bin/env python3
"""Measures refreshing a view (lineitem, orders, customer and nation joined, grouped by nation and month) of a running server: whole,
with nothing changed, and after 1% new orders with their lineitems. The new orders fall on every month; their keys are above
all others ("appended") or spread among them ("spread").
Usage: run.py DIR PORT [RUNS [PID]]    DIR holds what "bench tpch --sf N --out DIR" wrote; with the server's process id the
processor time that it took is measured too, which a busy machine changes less."""
import os
import pathlib
import statistics
import subprocess
import sys
import time

data, port = pathlib.Path(sys.argv[1]), sys.argv[2]
runs = int(sys.argv[3]) if len(sys.argv) > 3 else 5
pid = sys.argv[4] if len(sys.argv) > 4 else None
here = pathlib.Path(__file__).parent
client = ["mariadb", "-h127.0.0.1", "-P" + port, "-uroot", "--local-infile=1", "-N"]


def sql(text, database="refresh_bench"):
    done = subprocess.run(client + ([database] if database else []), input=text, capture_output=True, text=True)
    if done.returncode:
        sys.exit(done.stderr)
    return done.stdout


def cpu():
    if pid is None:
        return 0.0
    fields = open(f"/proc/{pid}/stat").read().rsplit(")", 1)[1].split()
    return (int(fields[11]) + int(fields[12])) * 1000 / os.sysconf("SC_CLK_TCK")


def millis(statement):
    """Gives the wall and the processor time of a statement; work that earlier ones left behind ends first."""
    time.sleep(2)
    with subprocess.Popen(client + ["--unbuffered", "refresh_bench"], stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as talk:
        def run(text):
            talk.stdin.write(text + "\nSELECT 'done';\n")
            talk.stdin.flush()
            while talk.stdout.readline().strip() != "done":
                pass
        run("")
        began, busy = time.perf_counter(), cpu()
        run(statement)
        took = ((time.perf_counter() - began) * 1000, cpu() - busy)
        talk.stdin.close()
        return took


def split(how):
    """Keeps back 1% of the orders for each run; gives the files' names by table."""
    slot = (lambda key, last: int(key * 100 / (last + 1)) - (100 - runs)) if how == "appended" else (
        lambda key, last: key // 32 % 100 if key // 32 % 100 < runs else -1)
    files = {}
    for table in ("orders", "lineitem"):
        names = [data / f"{table}.{how}.{i}" for i in range(runs)] + [data / f"{table}.{how}.kept"]
        files[table] = names
        if all(name.exists() for name in names):
            continue
        last = max(int(line.split("|", 1)[0]) for line in open(data / "orders.tbl")) if how == "appended" else 0
        out = [open(name, "w") for name in names]
        for line in open(data / f"{table}.tbl"):
            at = slot(int(line.split("|", 1)[0]), last)
            out[at if at >= 0 else -1].write(line)
        for file in out:
            file.close()
    return files


def load(table, path):
    sql(f"LOAD DATA LOCAL INFILE '{path}' INTO TABLE {table} FIELDS TERMINATED BY '|'")


for view in ("whole", "monthly"):
    for how in ("appended", "spread"):
        files = split(how)
        sql("DROP DATABASE IF EXISTS refresh_bench; CREATE DATABASE refresh_bench", None)
        sql((here / "schema.sql").read_text())
        for table in ("nation", "customer"):
            load(table, data / f"{table}.tbl")
        for table in ("orders", "lineitem"):
            load(table, files[table][-1])
        sql((here / f"view_{view}.sql").read_text())
        times = {"full": [], "new": [], "none": []}
        for i in range(runs):
            times["full"].append(millis("REFRESH MATERIALIZED VIEW revenue FORCE WITH SYNC MODE;"))
            times["none"].append(millis("REFRESH MATERIALIZED VIEW revenue WITH SYNC MODE;"))
            for table in ("orders", "lineitem"):
                load(table, files[table][i])
            times["new"].append(millis("REFRESH MATERIALIZED VIEW revenue WITH SYNC MODE;"))
        for i, what in enumerate(("ms", "ms of processors") if pid else ("ms",)):
            full, new, none = (statistics.median(t[i] for t in times[k]) for k in ("full", "new", "none"))
            print(f"{view}, keys {how}: full {full:.1f} {what}, after 1% new rows {new:.1f} ({100 * new / full:.1f}%), nothing changed {none:.1f}")
        print(sql("SELECT refresh_mode, method, rows_read, rows_written FROM information_schema.task_runs "
                  "WHERE `database` = 'refresh_bench' AND state = 'SUCCESS' ORDER BY create_time DESC LIMIT 1").strip())
        print(sql((here / "check.sql").read_text()).strip())
