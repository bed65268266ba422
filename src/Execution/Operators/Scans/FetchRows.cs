using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Runtime;
using MatViewDb.Execution.Operators.Sorts;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;

namespace MatViewDb.Execution.Operators.Scans;

/// <summary>Reads further columns of the few rows that a top-n left, from the scan that named them.</summary>
[Operator(typeof(FetchSpec))]
public sealed class FetchRows(OperatorSite site) : StreamOperator(site)
{
    private readonly FetchSpec _spec = site.Spec<FetchSpec>();

    public override StreamStage OpenStream(WorkerContext worker)
    {
        var scan = Fragment.Links.Scan(_spec.FetchId);
        Check.That(scan is not null, $"no scan gives references for fetch {_spec.FetchId}");
        return new Stage(_spec, scan!, Count, worker); // Checked.
    }

    private sealed class Stage(FetchSpec spec, TableScan scan, Action<string, long> count, WorkerContext worker) : StreamStage
    {
        private readonly int[] _fetched = [.. spec.Outputs.Where(o => o < 0).Select(o => -1 - o)];

        public override Flow Push(RecordBatch input, BatchReceiver output)
        {
            RecordBatch result;
            using (input) result = new RecordBatch(Fetch(input), input.RowCount);
            return output.Accept(result);
        }

        private unsafe Column[] Fetch(RecordBatch input)
        {
            using var column = ColumnFlatten.ToFlat(input[spec.Reference], worker.Tracker);
            var references = new ReadOnlySpan<long>(column.As<long>(), input.RowCount).ToArray();
            var order = new int[references.Length];
            for (var i = 0; i < order.Length; i++) order[i] = i;
            Array.Sort(references, order);
            var places = new int[order.Length];
            for (var i = 0; i < order.Length; i++) places[order[i]] = i;

            var sorted = Read(references);
            var columns = new Column[spec.Outputs.Count];
            var next = 0;
            for (var i = 0; i < columns.Length; i++)
            {
                columns[i] = spec.Outputs[i] >= 0
                    ? input[spec.Outputs[i]].Share()
                    : ColumnGather.Take(sorted[next++], places, worker.Tracker);
            }

            foreach (var read in sorted) read.Dispose();
            return columns;
        }

        /// <summary>Reads the columns of rows in the order of row groups, pages and rows.</summary>
        private Column[] Read(long[] references)
        {
            var parts = new List<Column>[_fetched.Length];
            for (var i = 0; i < parts.Length; i++) parts[i] = [];
            long pages = 0;
            for (var at = 0; at < references.Length;)
            {
                var group = RowReference.Group(references[at]);
                using var reader = scan.Groups[group].Open(worker.Tracker);
                while (at < references.Length && RowReference.Group(references[at]) == group)
                {
                    Check.That(reader.NextPage(), "a row reference points behind its row group");
                    var rows = RowsOfPage(references, at, group, reader);
                    if (rows.Length == 0) continue;
                    Interruption.Check();
                    for (var i = 0; i < parts.Length; i++) parts[i].Add(Take(reader, _fetched[i], rows));
                    at += rows.Length;
                    pages++;
                }
            }

            count("pages_fetched", pages);
            var columns = new Column[parts.Length];
            for (var i = 0; i < parts.Length; i++)
            {
                columns[i] = ColumnConcat.Concat([.. parts[i]], worker.Tracker);
                foreach (var part in parts[i]) part.Dispose();
            }

            return columns;
        }

        /// <summary>Gives the references from one on that lie in the reader's page, as rows of that page.</summary>
        private static int[] RowsOfPage(long[] references, int at, int group, IRowGroupReader reader)
        {
            var end = at;
            while (end < references.Length && RowReference.Group(references[end]) == group
                && RowReference.Row(references[end]) < reader.PageStart + reader.PageRows) end++;
            var rows = new int[end - at];
            for (var i = 0; i < rows.Length; i++) rows[i] = RowReference.Row(references[at + i]) - reader.PageStart;
            return rows;
        }

        private Column Take(IRowGroupReader reader, int position, int[] rows)
        {
            if (reader.TryTake(position, rows) is { } taken) return taken;
            using var page = reader.Read(position, 0, reader.PageRows);
            return ColumnGather.Take(page, rows, worker.Tracker);
        }
    }
}
