using BenchmarkDotNet.Attributes;
using MatViewDb.Arrow.Arrays;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Functions;
using MatViewDb.Functions.Aggregates;

namespace MatViewDb.Micro;

/// <summary>Sums a column exactly: into one state, and into the states of four or of a thousand groups.</summary>
public unsafe class DecimalSum
{
    private AggregateKernel _kernel = null!; // Set by Setup.
    private Column[] _columns = []; // Set by Setup.
    private NativeBuffer _states = null!; // Set by Setup.
    private NativeBuffer _few = null!; // Set by Setup.
    private NativeBuffer _many = null!; // Set by Setup.

    [Params("decimal(15,2)", "decimal(38,2)", "bigint")]
    public string Type { get; set; } = "";

    [GlobalSetup]
    public void Setup()
    {
        const int MostGroups = 1000;
        var type = TypeNames.Of(Type);
        _kernel = FunctionCatalog.Default.CreateAggregate(new AggregateRequest("sum", [type]) { Tracker = Columns.Tracker });
        _columns = [Columns.Numbers(type, 10_000_000)];
        _states = NativeBuffer.AllocateZeroed(Columns.Tracker, (long)MostGroups * _kernel.StateBytes);
        for (var i = 0; i < MostGroups; i++) _kernel.Initialize(_states.Pointer + (long)i * _kernel.StateBytes);
        _few = Places(4);
        _many = Places(MostGroups);
    }

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void OneGroup() => _kernel.UpdateSingle(_states.Pointer, _columns, Columns.Rows);

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void FourGroups() => _kernel.Update((byte**)_few.Pointer, _columns, Columns.Rows);

    [Benchmark(OperationsPerInvoke = Columns.Rows)]
    public void ThousandGroups() => _kernel.Update((byte**)_many.Pointer, _columns, Columns.Rows);

    private NativeBuffer Places(int groups)
    {
        var random = new Random(5);
        var places = NativeBuffer.Allocate(Columns.Tracker, Columns.Rows * sizeof(byte*));
        for (var i = 0; i < Columns.Rows; i++)
            ((byte**)places.Pointer)[i] = _states.Pointer + random.NextInt64(groups) * _kernel.StateBytes;
        return places;
    }
}
