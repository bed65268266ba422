using MatViewDb.Arrow;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Builders;
using MatViewDb.Arrow.Types;
using MatViewDb.Core.Types;
using MatViewDb.Execution;
using MatViewDb.Execution.Exchange;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;
using MatViewDb.Files;
using MatViewDb.Functions.Kernels;
using MatViewDb.Protocol;
using MatViewDb.Storage.Contracts;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

/// <summary>
/// Runs plans in this process and gives their rows as .NET values (null, long, double, string, bool, Int128).
/// </summary>
internal sealed class Engine : IDisposable
{
    private int _queries;

    public Engine(int threads = 2, IFileSystem? files = null)
    {
        Pool = new WorkerPool(threads);
        Memory = new MemoryTracker("test");
        Tablets = new FakeTabletStore();
        var services = new ExecutionServices(Tablets, new StreamHub(), new BatchHub(), new ExchangeHub(),
            new NoRemote(), "here", new SpillSpace(files ?? new MemoryFileSystem(), "/spill", 0, SpillMemory));
        Runner = new FragmentRunner(services, Pool, Memory, TimeProvider.System);
    }

    public WorkerPool Pool { get; }

    /// <summary>Pays for blocks on their way to and from disk.</summary>
    public MemoryTracker SpillMemory { get; } = new("spill buffers");

    /// <summary>What the tables take of <see cref="Memory"/>: that much is in use between queries.</summary>
    public long TableBytes { get; private set; }

    public MemoryTracker Memory { get; }
    public FakeTabletStore Tablets { get; }
    public FragmentRunner Runner { get; }
    public QueryOptions Options { get; set; } = new();
    public FragmentOutcome Outcome { get; private set; } = new();

    public FragmentRequest Request(PlanNode root) => new()
    {
        QueryId = $"q{Interlocked.Increment(ref _queries)}", FragmentId = 0, InstanceCount = 1, Root = root,
            Options = Options,
    };

    public List<object?[]> Run(PlanNode node)
    {
        var root = node.Spec.TypeUrl.EndsWith("SinkSpec", StringComparison.Ordinal) ? node : Plan.Result(node);
        using var execution = Runner.Run(Request(root));
        var rows = new List<object?[]>();
        while (execution.TryRead(out var batch))
        {
            using (batch) Read(batch, node, rows);
        }

        Outcome = execution.Outcome;
        return rows;
    }

    public RecordBatch Batch(IReadOnlyList<SqlType> types, IEnumerable<object?[]> rows)
    {
        var all = rows.ToArray();
        var columns = new Column[types.Count];
        for (var i = 0; i < columns.Length; i++)
        {
            using var builder = new ColumnBuilder(types[i].ToArrow(), Memory, Math.Max(1, all.Length));
            foreach (var row in all) Append(builder, row[i]);
            columns[i] = builder.Build();
        }

        return new RecordBatch(columns, all.Length);
    }

    /// <summary>Makes a scan of a new tablet with these rows.</summary>
    public PlanNode Table(IReadOnlyList<SqlType> types, IReadOnlyList<object?[]> rows, int rowsPerGroup = 1000)
    {
        var batches = rows.Chunk(rowsPerGroup).Select(chunk => Batch(types, chunk)).ToList();
        TableBytes = Memory.UsedBytes;
        var id = Tablets.Add(batches);
        return Plan.Scan(id, types);
    }

    public void Dispose()
    {
        Pool.Dispose();
        Tablets.Dispose();
    }

    public static unsafe object? Value(Column column, int row)
    {
        if (column.IsNull(row)) return null;
        var at = column.IsConstant ? 0 : row;
        if (column.IsDictionary)
        {
            at = column.As<int>()[row];
            column = column.Dictionary!;
        }

        return column.Type.Physical switch
        {
            PhysicalKind.Bit => Bitmaps.Get((ulong*)column.Values, at),
            PhysicalKind.Int8 => (long)column.As<sbyte>()[at],
            PhysicalKind.Int16 => (long)column.As<short>()[at],
            PhysicalKind.Int32 => (long)column.As<int>()[at],
            PhysicalKind.Int64 => column.As<long>()[at],
            PhysicalKind.Int128 => column.As<Int128>()[at],
            PhysicalKind.Float32 => (double)column.As<float>()[at],
            PhysicalKind.Float64 => column.As<double>()[at],
            _ => System.Text.Encoding.UTF8.GetString(StringView.Bytes(column.As<StringView>() + at)),
        };
    }

    private static void Read(RecordBatch batch, PlanNode node, List<object?[]> rows)
    {
        for (var row = 0; row < batch.RowCount; row++)
        {
            var values = new object?[batch.Columns.Length];
            for (var i = 0; i < values.Length; i++) values[i] = Value(batch[i], row);
            rows.Add(values);
        }

        if (node.OutputTypes.Count > 0) Assert.Equal(node.OutputTypes.Count, batch.Columns.Length);
    }

    private static void Append(ColumnBuilder builder, object? value)
    {
        switch (value)
        {
            case null: builder.AppendNull(); break;
            case bool flag: builder.AppendBool(flag); break;
            case double number: builder.Append(number); break;
            case string text: builder.AppendBytes(System.Text.Encoding.UTF8.GetBytes(text)); break;
            case Int128 wide: builder.Append(wide); break;
            default:
                var whole = Convert.ToInt64(value);
                if (builder.Type.Physical == PhysicalKind.Int32) builder.Append((int)whole);
                else if (builder.Type.Physical == PhysicalKind.Int16) builder.Append((short)whole);
                else if (builder.Type.Physical == PhysicalKind.Int8) builder.Append((sbyte)whole);
                else builder.Append(whole);
                break;
        }
    }

    private sealed class NoRemote : IRemoteBackends
    {
        public IExchangeChannel OpenExchange(string address, PushHeader header)
            => throw new InvalidOperationException(address);

        public ITabletWriter OpenTabletWriter(
            string address, long transactionId, long tableId, long tabletId, RowSchema schema)
            => throw new InvalidOperationException(address);
    }
}
