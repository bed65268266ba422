using MatViewDb.Arrow;
using MatViewDb.Arrow.Buffers;
using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Execution.Pipelines;
using MatViewDb.Execution.Spill;
using MatViewDb.Files;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution.Spill;

/// <summary>Checks that rows come back from disk as they went, and that nothing stays behind.</summary>
public sealed unsafe class SpillFileTests : IDisposable
{
    private static readonly SqlType[] s_types =
        [SqlType.BigInt, SqlType.Varchar(100), SqlType.Double, SqlType.Boolean, SqlType.Decimal(30, 2)];

    private readonly Engine _engine = new();
    private readonly MemoryTracker _memory = new("spill buffers");
    private readonly MemoryFileSystem _disk = new();

    public void Dispose() => _engine.Dispose();

    [Theory]
    [InlineData(1)]
    [InlineData(100)]
    [InlineData(50_000)]
    public void Rows_come_back_as_they_were_written(int rowCount)
    {
        using var query = Query(_disk);
        var rows = Rows(rowCount);
        var profile = new OperatorProfile();
        var file = query.Spill.Create(profile);
        foreach (var chunk in rows.Chunk(777)) Write(file, chunk);
        file.Seal();

        Assert.Equal(rows, Read(file, query));
        Assert.Equal(rows, Read(file, query));
        Assert.Equal(rowCount, file.RowCount);
        Assert.True(file.StoredBytes > 0 && file.StoredBytes == profile.SpilledBytes && query.Spill.HeldBytes == file.StoredBytes);
        file.Dispose();
        Assert.Equal(0, query.Spill.HeldBytes);
        Assert.False(_disk.FileExists(file.Path));
    }

    [Fact]
    public void A_file_without_rows_is_empty_and_never_made()
    {
        using var query = Query(_disk);
        var file = query.Spill.Create(new OperatorProfile());
        file.Seal();
        Assert.Empty(Read(file, query));
        Assert.False(_disk.FileExists(file.Path));
    }

    [Fact]
    public void Partitions_divide_rows_by_hash_and_lose_none()
    {
        using var query = Query(_disk);
        using var partitions = new SpillPartitions(query, new OperatorProfile(), bits: 3, level: 1);
        using var router = new SpillRouter(partitions, query.Tracker);
        var rows = Enumerable.Range(0, 40_000).Select(i => new object?[] { (long)i }).ToList();
        foreach (var chunk in rows.Chunk(1000))
        {
            var hashes = Array.ConvertAll(chunk, row => HashOf((long)row[0]!));
            fixed (ulong* at = hashes) router.Add(_engine.Batch([SqlType.BigInt], chunk), at);
        }

        router.Flush();
        partitions.Seal();
        var all = new List<object?[]>();
        for (var i = 0; i < partitions.Count; i++)
        {
            using var part = partitions.Take(i);
            var read = Read(part, query);
            Assert.All(read, row => Assert.Equal(i, (int)(HashOf((long)row[0]!) >> partitions.Shift & 7)));
            all.AddRange(read);
        }

        Assert.Equal(rows, all.OrderBy(row => (long)row[0]!));
        Assert.Equal(58, partitions.Shift);
    }

    [Fact]
    public void The_end_of_a_query_deletes_its_files_and_gives_all_memory_back()
    {
        var space = new SpillSpace(_disk, "/spill", 0, _memory);
        var query = new QueryContext("q", new QueryOptions(), _engine.Memory, space, TimeProvider.System);
        var left = query.Spill.Create(new OperatorProfile());
        Write(left, Rows(20_000));
        var reader = query.Spill.Create(new OperatorProfile()).OpenReader(query.Tracker);
        reader.Dispose();
        Assert.True(space.UsedBytes > 0);
        Assert.NotEmpty(_disk.ListDirectories("/spill"));

        query.Dispose();

        Assert.Empty(_disk.ListDirectories("/spill"));
        Assert.Equal(0, space.UsedBytes);
        Assert.Equal(0, _memory.UsedBytes);
        Assert.Equal(0, _engine.Memory.UsedBytes);
        Assert.Throws<ObjectDisposedException>(() => query.Spill.Create(new OperatorProfile()));
    }

    [Fact]
    public void Opening_the_directory_empties_it()
    {
        _disk.CreateDirectory("/spill/q1");
        _disk.Create("/spill/q1/0.spill").Dispose();
        _ = new SpillSpace(_disk, "/spill", 0, _memory);
        Assert.False(_disk.DirectoryExists("/spill/q1"));
    }

    [Theory]
    [InlineData(FaultKind.DiskFull, 1021)]
    [InlineData(FaultKind.InputOutputError, 1026)]
    [InlineData(FaultKind.ShortWrite, 1026)]
    public void A_disk_that_refuses_ends_the_query_with_an_error_that_says_so(FaultKind kind, int code)
    {
        var refused = 0;
        for (var call = 1; call < 200; call++)
        {
            var plan = FaultPlan.NthCall(call, kind);
            var disk = new FaultyFileSystem(new MemoryFileSystem(), plan);
            var ended = 0;
            try
            {
                using var query = Query(disk);
                try
                {
                    var file = query.Spill.Create(new OperatorProfile());
                    Write(file, Rows(8000));
                    Assert.Equal(8000, Read(file, query).Count);
                }
                catch (MatViewException problem)
                {
                    Assert.Contains(problem.Code, new[] { code, SpillErrors.ReadFailed.Code });
                    ended = problem.Code;
                    refused++;
                }
            }
            catch (IOException) when (call <= 2)
            {
                // Opening the space is the start of the process, not a query.
                continue;
            }

            if (!plan.Fired) break;
            Assert.Equal(0, _memory.UsedBytes);
            Assert.True(ended != 0 || call > 3, $"call {call} failed and nobody noticed");
        }

        Assert.True(refused >= 4, $"{refused} refusals were seen");
        Assert.Equal(0, _engine.Memory.UsedBytes);
    }

    [Fact]
    public void A_damaged_block_is_never_read_as_rows()
    {
        using var query = Query(_disk);
        var file = query.Spill.Create(new OperatorProfile());
        Write(file, Rows(3000));
        file.Seal();
        _disk.FlipBit(file.Path, file.StoredBytes / 2, 3);
        var problem = Assert.Throws<MatViewException>(() => Read(file, query));
        Assert.Equal(SpillErrors.ReadFailed.Code, problem.Code);
        Assert.Contains("checksum", problem.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Limits_of_query_and_process_end_the_query_that_passes_them()
    {
        using var small = Query(_disk, new QueryOptions { SpillLimitBytes = 1000 });
        var file = small.Spill.Create(new OperatorProfile());
        Assert.Equal(SpillErrors.QueryLimit.Code,
            Assert.Throws<MatViewException>(() => Write(file, Rows(20_000))).Code);

        var space = new SpillSpace(new MemoryFileSystem(), "/spill", 1000, _memory);
        using var other = new QueryContext("q", new QueryOptions(), _engine.Memory, space, TimeProvider.System);
        var second = other.Spill.Create(new OperatorProfile());
        Assert.Equal(SpillErrors.ProcessLimit.Code,
            Assert.Throws<MatViewException>(() => Write(second, Rows(20_000))).Code);
    }

    private static ulong HashOf(long value) => (ulong)value * 0x9E37_79B9_7F4A_7C15;

    private static List<object?[]> Rows(int count)
    {
        var random = new Random(count);
        return [.. Enumerable.Range(0, count).Select(i => new object?[]
        {
            i % 11 == 0 ? null : (long)random.Next(), i % 7 == 0 ? null : new string((char)('a' + i % 26), random.Next(40)),
            random.NextDouble(), i % 5 == 0 ? null : random.Next(2) == 0, (Int128)random.NextInt64() * 1_000_003,
        })];
    }

    private QueryContext Query(IFileSystem disk, QueryOptions? options = null)
        => new("q", options ?? new QueryOptions(), _engine.Memory, new SpillSpace(disk, "/spill", 0, _memory), TimeProvider.System);

    private void Write(SpillFile file, IEnumerable<object?[]> rows)
    {
        foreach (var chunk in rows.Chunk(1000))
        {
            using var batch = _engine.Batch(chunk[0].Length == 1 ? [SqlType.BigInt] : s_types, chunk);
            file.Write(batch);
        }
    }

    private static List<object?[]> Read(SpillFile file, QueryContext query)
    {
        var rows = new List<object?[]>();
        using var reader = file.OpenReader(query.Tracker);
        while (reader.Next() is { } batch)
        {
            using (batch)
            {
                for (var row = 0; row < batch.RowCount; row++)
                    rows.Add([.. batch.Columns.Select(column => Engine.Value(column, row))]);
            }
        }

        return rows;
    }
}
