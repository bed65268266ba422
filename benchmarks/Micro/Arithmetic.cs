using BenchmarkDotNet.Attributes;

namespace MatViewDb.Micro;

/// <summary>Adds and multiplies two columns, with the checks against overflow that SQL asks for.</summary>
public class Arithmetic
{
    private Call _add = null!; // Set by Setup.
    private Call _multiply = null!; // Set by Setup.

    [Params("bigint", "double", "decimal(15,2)")]
    public string Type { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        var type = TypeNames.Of(Type);
        var left = Columns.Numbers(type, 10_000_000);
        var right = Columns.Numbers(type, 100, seed: 3);
        _add = new Call("add", (type, left), (type, right));
        _multiply = new Call("multiply", (type, left), (type, right));
    }

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void Add() => _add.Run();

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void Multiply() => _multiply.Run();
}
