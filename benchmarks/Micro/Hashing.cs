using BenchmarkDotNet.Attributes;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Core.Types;
using MatViewDb.Functions.Kernels;

namespace MatViewDb.Micro;

/// <summary>Hashes columns as exchanges and bucket routing do.</summary>
public class Hashing
{
    private readonly ulong[] _hashes = new ulong[Columns.Rows];

    [Params("int", "bigint", "text of 8", "text of 40", "int and bigint")]
    public string Of { get; set; } = "";

    private Column[] _columns = []; // Set by Setup.

    [GlobalSetup]
    public void Setup()
    {
        _columns = Of switch
        {
            "int" => [Columns.Numbers(SqlType.Int, int.MaxValue)],
            "bigint" => [Columns.Numbers(SqlType.BigInt, long.MaxValue)],
            "text of 8" => [Columns.Texts(random => $"{random.Next():D8}"[..8])],
            "text of 40" => [Columns.Texts(random => $"{random.NextInt64():D40}")],
            _ => [Columns.Numbers(SqlType.Int, int.MaxValue), Columns.Numbers(SqlType.BigInt, long.MaxValue)],
        };
    }

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public ulong Hash()
    {
        ColumnHash.Hash(_columns, _hashes);
        return _hashes[0];
    }
}
