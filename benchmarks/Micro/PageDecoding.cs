using BenchmarkDotNet.Attributes;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Types;
using MatViewDb.Storage.Encodings;

namespace MatViewDb.Micro;

/// <summary>Decodes a page of 8,192 integers in each encoding.</summary>
public unsafe class PageDecoding
{
    private const int Rows = 8192;
    private readonly MemoryTracker _tracker = new("bench");
    private NativeBuffer _target = null!; // Set by Setup.
    private ByteSink _page = null!; // Set by Setup.
    private FixedEncoding _encoding = null!; // Set by Setup.

    [Params("frame_of_reference", "delta", "run_length", "plain")]
    public string Encoding { get; set; } = "";

    [Params(PhysicalKind.Int32, PhysicalKind.Int64)]
    public PhysicalKind Kind { get; set; }

    [GlobalSetup]
    public void Setup()
    {
        var random = new Random(1);
        var values = NativeBuffer.Allocate(_tracker, (Rows + 512) * sizeof(long));
        // Delta gets a nearly sorted column, the others runs of twenty.
        for (var i = 0; i < Rows; i++)
            ((long*)values.Pointer)[i] = Encoding == "delta" ? i * 4L + random.Next(4) : i / 20 * 20L;
        _encoding = EncodingSet.All.Single(e => e.Mark.Name == Encoding).Encoding;
        _page = new ByteSink(_tracker);
        _target = NativeBuffer.Allocate(_tracker, Rows * sizeof(long));
        _encoding.Encode(FixedPage.Measure((long*)values.Pointer, Rows, Kind), _page);
    }

    [Benchmark(OperationsPerInvoke = Rows)]
    public void Decode() => _encoding.Decode(_page.Start, Rows, Kind, _target.Pointer);
}
