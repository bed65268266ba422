using BenchmarkDotNet.Attributes;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Execution.HashTables;

namespace MatViewDb.Micro;

/// <summary>Looks up a batch of keys in the build side of a join; one in two is found.</summary>
public unsafe class JoinProbe
{
    private readonly ulong[] _hashes = new ulong[Columns.Rows];
    private readonly int[] _heads = new int[Columns.Rows];
    private JoinTable _table = null!; // Set by Setup.
    private NativeBuffer _probe = null!; // Set by Setup.

    /// <summary>Dense keys use an array, sparse ones a hash table, two columns a hash table with keys beside it.</summary>
    [Params("dense", "sparse", "two columns")]
    public string Keys { get; set; } = "";

    [Params(10_000, 1_000_000)]
    public int BuildRows { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var isPair = Keys == "two columns";
        var step = Keys == "dense" ? 1 : 1009;
        var types = isPair ? new[] { SqlType.BigInt, SqlType.BigInt } : [SqlType.BigInt];
        var layout = new KeyLayout([.. types.Select(t => t.ToArrow())], [.. types.Select(_ => false)]);
        var at = 0L;
        var build = Encode(layout, BuildRows, isPair, _ => at++ * step);
        var range = isPair ? IntegerRange.Empty : new IntegerRange(0, (BuildRows - 1L) * step);
        _table = new JoinTable(layout, build.Pointer, BuildRows, range, [], parallelism: 1, Columns.Tracker);
        for (var i = 0; i < _table.PartitionCount; i++) _table.Insert(i);
        _probe = Encode(layout, Columns.Rows, isPair, random => random.Next(2 * BuildRows) * (long)step);
        Probe();
        Check.That(_table.IsDense == (Keys == "dense"), "the keys get the table that their name says");
        Check.That(_heads.Count(head => head >= 0) is > Columns.Rows * 2 / 5 and < Columns.Rows * 3 / 5, "about half of the keys are found");
    }

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public int Probe()
    {
        fixed (ulong* hashes = _hashes)
        fixed (int* heads = _heads)
        {
            _table.Probe(_probe.Pointer, hashes, Columns.Rows, mayHaveNulls: false, heads);
        }

        return _heads[0];
    }

    private static NativeBuffer Encode(KeyLayout layout, int rows, bool isPair, Func<Random, long> next)
    {
        var keys = new ColumnOfKeys(rows, next);
        var target = NativeBuffer.Allocate(Columns.Tracker, (long)rows * layout.KeyBytes);
        using var first = keys.Long();
        if (isPair)
        {
            using var second = keys.Long();
            layout.Encode([first, second], rows, target.Pointer);
        }
        else
        {
            layout.Encode([first], rows, target.Pointer);
        }

        return target;
    }
}
