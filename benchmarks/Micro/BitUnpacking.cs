using BenchmarkDotNet.Attributes;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Storage.Encodings;

namespace MatViewDb.Micro;

/// <summary>Decodes a page of 8,192 numbers that are packed to so many bits.</summary>
public unsafe class BitUnpacking
{
    private const int Rows = 8192;
    private readonly ByteSink _page = new(Columns.Tracker);
    private NativeBuffer _target = null!; // Set by Setup.
    private FixedEncoding _encoding = null!; // Set by Setup.

    [Params(3, 8, 12, 20, 31)]
    public int Bits { get; set; }

    [Params(PhysicalKind.Int32, PhysicalKind.Int64)]
    public PhysicalKind Kind { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        var values = NativeBuffer.Allocate(Columns.Tracker, (Rows + 512) * sizeof(long));
        for (var i = 0; i < Rows; i++) ((long*)values.Pointer)[i] = random.NextInt64(1L << Bits);
        _encoding = EncodingSet.All.Single(e => e.Mark.Name == "frame_of_reference").Encoding;
        _target = NativeBuffer.Allocate(Columns.Tracker, Rows * sizeof(long));
        _encoding.Encode(FixedPage.Measure((long*)values.Pointer, Rows, Kind), _page);
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public void Decode() => _encoding.Decode(_page.Start, Rows, Kind, _target.Pointer);
}
