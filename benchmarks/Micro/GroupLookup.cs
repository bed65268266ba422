using BenchmarkDotNet.Attributes;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Runtime;
using MatViewDb.Core.Types;
using MatViewDb.Execution.HashTables;

namespace MatViewDb.Micro;

/// <summary>Finds the groups of a batch in a table that holds them all: keys laid out, hashed and looked up.</summary>
public unsafe class GroupLookup
{
    private readonly ulong[] _hashes = new ulong[Columns.Rows];
    private KeyLayout _layout = null!; // Set by Setup.
    private GroupTable _table = null!; // Set by Setup.
    private Column[] _columns = []; // Set by Setup.
    private NativeBuffer _keys = null!; // Set by Setup.
    private NativeBuffer _rows = null!; // Set by Setup.

    [Params("bigint", "bigint and int", "text of 8", "text of 40")]
    public string Key { get; set; } = "";

    [Params(1_000, 1_000_000)]
    public int Groups { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        SqlType[] types = Key switch
        {
            "bigint" => [SqlType.BigInt],
            "bigint and int" => [SqlType.BigInt, SqlType.Int],
            _ => [SqlType.String],
        };
        _layout = new KeyLayout([.. types.Select(t => t.ToArrow())], [.. types.Select(_ => false)]);
        _table = new GroupTable(_layout, new GroupInitializer([], Columns.Tracker), Columns.Tracker);
        _keys = NativeBuffer.Allocate(Columns.Tracker, (long)Columns.Rows * _layout.KeyBytes);
        _rows = NativeBuffer.Allocate(Columns.Tracker, Columns.Rows * sizeof(byte*));
        for (var start = 0; start < Groups; start += Columns.Rows) Find(Make(Math.Min(Columns.Rows, Groups - start), start));
        _columns = Make(Columns.Rows, -1);
        Find();
        Check.That(_table.Count == Groups, "every key of the batch has its group");
    }

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void Find() => Find(_columns);

    private void Find(Column[] columns)
    {
        var rows = columns[0].Length;
        fixed (ulong* hashes = _hashes)
        {
            _layout.Encode(columns, rows, _keys.Pointer);
            _layout.Hash(_keys.Pointer, rows, hashes);
            _table.FindOrAdd(_keys.Pointer, hashes, rows, (byte**)_rows.Pointer);
        }
    }

    /// <summary>Gives the keys of groups from a first one on, or of random groups.</summary>
    private Column[] Make(int rows, int first)
    {
        var at = first;
        long Next(Random random) => first < 0 ? random.Next(Groups) : at++;
        if (Key.StartsWith("text", StringComparison.Ordinal))
            return [Columns.Texts(random => Key == "text of 8" ? $"{Next(random):D8}" : $"{Next(random):D40}", rows)];
        var keys = new ColumnOfKeys(rows, Next);
        return Key == "bigint" ? [keys.Long()] : [keys.Long(), keys.Int()];
    }
}
