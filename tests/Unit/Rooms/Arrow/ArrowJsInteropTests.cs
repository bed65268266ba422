using MatViewDb.Arrow.Buffers;
using MatViewDb.Arrow.Ipc;
using MatViewDb.Arrow.Types;
using MatViewDb.Unit.Rooms.Interop;
using Xunit;

namespace MatViewDb.Unit.Rooms.Arrow;

/// <summary>Holds the stream format to another implementation, both ways.</summary>
public sealed class ArrowJsInteropTests
{
    [NodeFact]
    public void The_other_reader_sees_our_values() => CheckOurStream(isPortable: false);

    [NodeFact]
    public void The_other_reader_sees_our_values_in_the_portable_form() => CheckOurStream(isPortable: true);

    [NodeFact]
    public void Our_reader_sees_the_values_of_the_other_writer()
    {
        var path = Path.GetTempFileName();
        try
        {
            NodePackage.Install("arrow").Run("write.mjs", path);
            using var tracker = new MemoryTracker("test");
            using var stream = File.OpenRead(path);
            using var reader = new IpcStreamReader(stream, tracker);
            var cells = new Dictionary<string, string>();
            while (reader.Read() is { } batch)
            {
                using (batch)
                {
                    for (var i = 0; i < batch.Columns.Length; i++)
                    {
                        var name = reader.Schema!.Fields[i].Name;
                        for (var row = 0; row < batch.RowCount; row++)
                        {
                            var cell = SampleBatches.Cell(batch.Columns[i], row);
                            cells[name] = $"{cells.GetValueOrDefault(name)}{cell}|";
                        }
                    }
                }
            }
            Assert.Equal(Expected, cells.Select(c => $"{c.Key}={c.Value}"));
        }
        finally
        {
            File.Delete(path);
        }
    }

    // Every value of write.mjs, then rows 1 and 2 again as the second batch.
    private static readonly string[] Expected =
    [
        "truth=true|null|false|null|false|",
        "tiny=-128|null|127|null|127|",
        "small=-32768|null|32767|null|32767|",
        "whole=-2147483648|null|2147483647|null|2147483647|",
        "big=-9223372036854775808|null|9223372036854775807|null|9223372036854775807|",
        "single=1.5|null|-0.25|null|-0.25|",
        "double=1.5|null|1E+300|null|1E+300|",
        "text=|null|grüße an alle 漢字|null|grüße an alle 漢字|",
        "wide=short|null|a text of more than twelve bytes|null|a text of more than twelve bytes|",
        "view=twelve bytes|null|thirteen byte|null|thirteen byte|",
        "bytes=00ff|null|0707070707070707070707070707070707070707|null|0707070707070707070707070707070707070707|",
        "date=19782|null|-1|null|-1|",
        "moment=1700000000000000|null|-1000000|null|-1000000|",
        "daytime=86399999999|null|0|null|0|",
        "amount=12345|null|-1|null|-1|",
        "coded=red|null|a rather long shade of green|null|a rather long shade of green|",
        "shortCoded=one|two|one|two|one|",
        "nothing=null|null|null|null|null|",
    ];

    private static void CheckOurStream(bool isPortable)
    {
        using var tracker = new MemoryTracker("test");
        using var first = SampleBatches.Mixed(tracker, 200, seed: 11);
        using var empty = first.Slice(0, 0, tracker);
        using var last = first.Slice(101, 77, tracker);
        var fields = IpcSchema.Of(first).Fields
            .Select((field, i) => field with { Name = $"c{i}", IsNullable = true }).ToArray();
        var path = Path.GetTempFileName();
        try
        {
            using (var stream = File.Create(path))
            {
                IpcRoundTripTests.WriteStream(stream, new IpcSchema(fields), isPortable, first, empty, last);
            }
            var expected = new[] { first, empty, last }.SelectMany(SampleBatches.Lines);
            var printed = NodePackage.Install("arrow").Run("dump.mjs", path);
            Assert.Equal(expected, printed.TrimEnd('\n').Split('\n'));
        }
        finally
        {
            File.Delete(path);
        }
    }
}
