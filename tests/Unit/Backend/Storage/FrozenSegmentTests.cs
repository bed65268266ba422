using System.Runtime.CompilerServices;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Files;
using MatViewDb.Storage;
using MatViewDb.Storage.Segments;
using MatViewDb.Storage.Tablets;
using Xunit;
using static MatViewDb.Unit.Backend.Storage.RandomTable;

namespace MatViewDb.Unit.Backend.Storage;

/// <summary>
/// Reads segment files that earlier builds wrote. They stay as they are; a new format version adds new ones.
/// </summary>
public sealed class FrozenSegmentTests
{
    [Theory]
    [InlineData("v1-none")]
    [InlineData("v1-lz4")]
    [InlineData("v1-zstd")]
    public void ReadsWhatEarlierBuildsWrote(string name)
    {
        var path = Path.Combine(Folder(), name);
        if (Environment.GetEnvironmentVariable("MATVIEWDB_WRITE_FROZEN") == "1" && !File.Exists(path + ".seg")) Freeze(path, name);

        var files = new MemoryFileSystem();
        using (var copy = files.Create("/frozen.seg")) copy.Append(File.ReadAllBytes(path + ".seg"));
        using var tracker = new MemoryTracker("t");
        var segment = SegmentReader.Open(new SegmentBytes(files, "/frozen.seg"));
        var rows = new List<object?[]>();
        for (var group = 0; group < segment.Footer.RowGroups; group++)
        {
            for (var page = 0; page < SegmentFormat.PagesOf(segment.Footer.RowsOf(group)); page++)
            {
                var at = rows.Count;
                for (var column = 0; column < segment.Footer.Columns; column++)
                {
                    using var values = segment.ReadPage(group, column, page, tracker);
                    if (column == 0) rows.AddRange(Enumerable.Range(0, values.Length).Select(_ => new object?[Types.Length]));
                    for (var i = 0; i < values.Length; i++) rows[at + i][column] = Get(values, i);
                }
            }
        }

        segment.Release();
        Assert.Equal(File.ReadAllLines(Path.Combine(Folder(), "v1.txt")), Text(rows));
    }

    private static void Freeze(string path, string name)
    {
        var files = new LocalFileSystem();
        var root = Directory.CreateTempSubdirectory("matviewdb-frozen-");
        var rows = Rows(3, 300).Concat(Rows(4, 300)).Concat(Rows(8, 300)).ToList();
        using (var store = TabletStore.Open(files, root.FullName, new MemoryMetadata(), TimeProvider.System))
        {
            var spec = Spec(1);
            spec.Compression = name[3..];
            store.Create(spec);
            Write(store, 5, 1, 2, rows);
        }

        File.Copy(root.GetFiles("*.seg", SearchOption.AllDirectories).Single().FullName, path + ".seg");
        File.WriteAllLines(Path.Combine(Folder(), "v1.txt"), Text(rows));
        root.Delete(recursive: true);
    }

    private static string Folder([CallerFilePath] string source = "") => Path.Combine(Path.GetDirectoryName(source)!, "frozen");
}
