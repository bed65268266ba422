using BenchmarkDotNet.Attributes;
using MatViewDb.Core.Types;

namespace MatViewDb.Micro;

/// <summary>Compares a column with a constant and with another column.</summary>
public class Comparison
{
    private Call _constant = null!; // Set by Setup.
    private Call _columns = null!; // Set by Setup.

    [Params("int", "bigint", "double", "decimal(15,2)", "decimal(38,2)")]
    public string Type { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var type = TypeNames.Of(Type);
        var left = Columns.Numbers(type, 1000);
        _constant = new Call("lt", (type, left), (type, Columns.Constant(type, 500)));
        _columns = new Call("lt", (type, left), (type, Columns.Numbers(type, 1000, seed: 3)));
    }

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void WithConstant() => _constant.Run();

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void WithColumn() => _columns.Run();
}
