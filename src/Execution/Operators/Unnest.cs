using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Execution.Expressions;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Functions.Kernels;
using MatViewDb.Functions.Nested;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>Gives a row for each element of the arrays of a row, side by side; texts are shared, not copied.</summary>
[Operator(typeof(UnnestSpec))]
public sealed unsafe class Unnest(OperatorSite site) : StreamOperator(site)
{
    private readonly UnnestSpec _spec = site.Spec<UnnestSpec>();

    public override StreamStage OpenStream(WorkerContext worker) => new Stage(_spec, worker);

    private sealed class Stage(UnnestSpec spec, WorkerContext worker) : StreamStage
    {
        private readonly ICompiledExpression[] _arrays = [.. spec.Arrays.Select(ExpressionCompiler.Compile)];
        private readonly PackedType[] _types = [.. spec.Arrays.Select(array => new PackedType(array.Type.ToSqlType()))];
        private readonly int[] _rows = new int[worker.Query.BatchRows];
        private readonly int[] _places = new int[worker.Query.BatchRows];
        private readonly int[] _elements = new int[worker.Query.BatchRows];

        public override Flow Push(RecordBatch input, BatchReceiver output)
        {
            using (input)
            {
                var exploded = new Exploded[_arrays.Length];
                for (var i = 0; i < exploded.Length; i++)
                {
                    using var array = _arrays[i].Evaluate(input, worker.Evaluation);
                    exploded[i] = Exploded.Arrays(array, input.RowCount, _types[i], worker.Tracker);
                }

                var flow = Emit(input, exploded, output);
                foreach (var each in exploded) each.Dispose();
                return flow;
            }
        }

        public override void Dispose()
        {
            foreach (var expression in _arrays) (expression as IDisposable)?.Dispose();
        }

        private Flow Emit(RecordBatch input, Exploded[] exploded, BatchReceiver output)
        {
            var count = 0;
            for (var row = 0; row < input.RowCount; row++)
            {
                var longest = spec.Outer ? 1 : 0;
                foreach (var each in exploded) longest = Math.Max(longest, each.Offsets[row + 1] - each.Offsets[row]);
                for (var place = 0; place < longest; place++)
                {
                    _rows[count] = row;
                    _places[count++] = place;
                    if (count < _rows.Length) continue;
                    worker.Query.ThrowIfFailed();
                    if (output.Accept(Make(input, exploded, count)) == Flow.Finished) return Flow.Finished;
                    count = 0;
                }
            }

            return count == 0 ? Flow.NeedsMore : output.Accept(Make(input, exploded, count));
        }

        private RecordBatch Make(RecordBatch input, Exploded[] exploded, int count)
        {
            var columns = new Column[spec.Keep.Count + exploded.Length];
            var rows = _rows.AsSpan(0, count);
            for (var i = 0; i < spec.Keep.Count; i++) columns[i] = ColumnGather.Take(input[spec.Keep[i]], rows, worker.Tracker);
            var elements = _elements.AsSpan(0, count);
            for (var i = 0; i < exploded.Length; i++)
            {
                var offsets = exploded[i].Offsets;
                for (var at = 0; at < count; at++)
                {
                    var element = offsets[rows[at]] + _places[at];
                    elements[at] = element < offsets[rows[at] + 1] ? element : -1;
                }

                // Elements of one array lie behind each other in the order of the rows.
                columns[spec.Keep.Count + i] = exploded.Length == 1 && !spec.Outer
                    ? exploded[i].Elements.Slice(elements[0], count, worker.Tracker)
                    : ColumnGather.Take(exploded[i].Elements, elements, worker.Tracker);
            }

            return new RecordBatch(columns, count);
        }
    }
}
