using System.Numerics;
using System.Runtime.Intrinsics;
using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Errors;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Protocol;

namespace MatViewDb.Execution.Operators;

/// <summary>Generates numbers from start to stop, stop included.</summary>
[Operator(typeof(SeriesSpec))]
public sealed unsafe class Series : SourceOperator
{
    public override bool RunsAtStarter => true;

    private const long MorselRows = 64 << 10;
    private readonly SeriesSpec _spec;
    private readonly ArrowType _type;
    private readonly long _count;
    private long _next;

    public Series(OperatorSite site) : base(site)
    {
        _spec = site.Spec<SeriesSpec>();
        _type = _spec.Type.ToSqlType().ToArrow();
        if (_spec.Step == 0) throw CoreErrors.WrongArguments.With("generate_series: the step cannot be 0");
        var steps = ((Int128)_spec.Stop - _spec.Start) / _spec.Step;
        var isEmpty = _spec.Step > 0 ? _spec.Start > _spec.Stop : _spec.Start < _spec.Stop;
        _count = isEmpty ? 0 : (long)Int128.Min(steps + 1, long.MaxValue);
    }

    public override int Prepare(int parallelism) => (int)Math.Min(parallelism, _count / MorselRows + 1);

    public override SourceStage OpenSource(WorkerContext worker) => new Stage(this, worker);

    private sealed class Stage(Series series, WorkerContext worker) : SourceStage
    {
        private long _at;
        private long _end;

        public override SourceState Next(out RecordBatch? batch)
        {
            batch = null;
            if (_at == _end)
            {
                _at = Interlocked.Add(ref series._next, MorselRows) - MorselRows;
                if (_at >= series._count || _at < 0) return SourceState.Finished;
                _end = Math.Min(series._count, _at + MorselRows);
            }

            var count = (int)Math.Min(worker.Query.BatchRows, _end - _at);
            var first = unchecked(series._spec.Start + _at * series._spec.Step);
            _at += count;
            var values = NativeBuffer.Allocate(worker.Tracker, series._type.DataBytes(count));
            switch (series._type.Physical)
            {
                case PhysicalKind.Int8: Fill((sbyte*)values.Pointer, first, count); break;
                case PhysicalKind.Int16: Fill((short*)values.Pointer, first, count); break;
                case PhysicalKind.Int32: Fill((int*)values.Pointer, first, count); break;
                case PhysicalKind.Int64: FillLongs((long*)values.Pointer, first, count); break;
                case PhysicalKind.Int128: Fill((Int128*)values.Pointer, first, count); break;
                default: throw CoreErrors.NotSupported.With($"generate_series of {series._spec.Type.ToSqlType()}");
            }

            batch = new RecordBatch([Column.Flat(series._type, count, values, null)], count);
            return SourceState.Batch;
        }

        private void Fill<T>(T* target, long first, int count) where T : unmanaged, INumberBase<T>
        {
            for (var i = 0; i < count; i++) target[i] = T.CreateTruncating(first + i * series._spec.Step);
        }

        private void FillLongs(long* target, long first, int count)
        {
            var step = series._spec.Step;
            var value = Vector256.Create(first, first + step, first + 2 * step, first + 3 * step);
            var next = Vector256.Create(4 * step);
            // The buffer is padded, so whole vectors may run past the last value.
            for (var i = 0; i < count; i += 4, value += next) value.Store(target + i);
        }
    }
}
