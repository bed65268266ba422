using MatViewDb.Core.Errors;
using MatViewDb.Core.Types;
using MatViewDb.Protocol;
using Xunit;

namespace MatViewDb.Unit.Backend.Execution;

public sealed class SinkTests : IDisposable
{
    private readonly Engine _engine = new();

    public void Dispose() => _engine.Dispose();

    [Fact]
    public void RowsGoToTheirPartitionAndBucket()
    {
        var rows = new RandomRows(4).Rows(20_000, (SqlType.BigInt, 300, 0.05), (SqlType.String, 50, 0.1));
        var spec = Sink(4);
        for (var i = 0; i < 3; i++)
        {
            var partition = new PartitionTarget { PartitionId = 100 + i, Name = $"p{i}" };
            if (i > 0) partition.Lower.Add(new LiteralValue { IntValue = -100 + i * 100 });
            partition.Upper.Add(new LiteralValue { IntValue = i * 100 });
            for (var bucket = 0; bucket < 4; bucket++)
                partition.Tablets.Add(new TabletTarget { TabletId = 1000 + i * 10 + bucket, BackendId = 5 });
            spec.Partitions.Add(partition);
        }

        _engine.Run(Plan.Node(spec, [], _engine.Table([SqlType.BigInt, SqlType.String], rows)));
        Assert.Equal(20_000, _engine.Outcome.RowsWritten);
        Assert.Equal(12, _engine.Outcome.Staged.Count);
        Assert.Equal(20_000, _engine.Outcome.Staged.Sum(s => s.Rows));
        Assert.All(_engine.Outcome.Staged,
            s => Assert.Equal((5, 100 + (s.TabletId - 1000) / 10), (s.BackendId, s.PartitionId)));
        var stored = new List<object?[]>();
        var bucketOf = new Dictionary<string, long>();
        foreach (var tablet in _engine.Outcome.Staged.Select(s => s.TabletId))
        {
            var part = (tablet - 1000) / 10;
            foreach (var row in _engine.Tablets.Staged(tablet))
            {
                var key = (long?)row[0];
                Assert.Equal(part, key is null or < 0 ? 0 : key / 100 + 1);
                stored.Add(row);
                var name = (string?)row[1] ?? "NULL";
                var bucket = (tablet - 1000) % 10;
                Assert.Equal(bucket, bucketOf.GetValueOrDefault(name, bucket));
                bucketOf[name] = bucket;
            }
        }

        Assert.Equal(RandomRows.Sorted(rows), RandomRows.Sorted(stored));
        Assert.Equal(0, _engine.Tablets.OpenWriters);
    }

    [Fact]
    public void BucketFunctionIsFrozen()
    {
        var batch = _engine.Batch(
            [SqlType.BigInt, SqlType.String, SqlType.Date],
                [[1L, "a", 10L], [long.MinValue, "a text longer than twelve", -1L], [null, null, null]]);
        var hashes = new ulong[3];
        for (var i = 0; i < 3; i++) MatViewDb.Functions.Kernels.ColumnHash.Hash(batch[i], hashes, combine: i > 0);
        Assert.Equal([19, 8, 9], hashes.Select(h => MatViewDb.Execution.Operators.Sinks.TableSink.BucketOf(h, 31)));
        batch.Dispose();
    }

    [Fact]
    public void MissingPartitionsAndNullsAreErrors()
    {
        var spec = Sink(1);
        var list = new PartitionTarget { PartitionId = 1, Tablets = { new TabletTarget { TabletId = 900 } } };
        foreach (var value in new[] { 1, 2 })
        {
            var values = new PartitionTarget.Types.ValueTuple { Values = { new LiteralValue { IntValue = value } } };
            list.ListValues.Add(values);
        }
        spec.Partitions.Add(list);
        spec.ListPartitioned = true;
        SqlType[] types = [SqlType.BigInt, SqlType.String];
        _engine.Run(Plan.Node(spec, [], _engine.Table(types, [[1L, "x"], [2L, "y"]])));
        Assert.Equal(2, _engine.Outcome.RowsWritten);

        var missing = Assert.Throws<MatViewException>(
            () => _engine.Run(Plan.Node(spec, [], _engine.Table(types, [[1L, "x"], [77L, "y"]]))));
        Assert.Equal((1526, true), (missing.Code, missing.Message.Contains("77")));

        spec.IgnoreUnmatched = true;
        _engine.Run(Plan.Node(spec, [], _engine.Table(types, [[1L, "x"], [77L, "y"]])));
        Assert.Equal(1, _engine.Outcome.RowsWritten);

        spec.Columns[1].Type.Nullable = false;
        var missingValue = Assert.Throws<MatViewException>(
            () => _engine.Run(Plan.Node(spec, [], _engine.Table(types, [[1L, null]]))));
        Assert.Equal((1048, "Column 'name' cannot be null"), (missingValue.Code, missingValue.Message));
        Assert.Equal(0, _engine.Tablets.OpenWriters);
    }

    private static TableSinkSpec Sink(int transaction)
    {
        var spec = new TableSinkSpec { TableId = 1, TableName = "t", TransactionId = transaction,
            PartitionColumns = { 0 }, BucketColumns = { 1 } };
        spec.Columns.Add(new ColumnDesc { Id = 0, Name = "id", Type = SqlType.BigInt.ToProto() });
        spec.Columns.Add(new ColumnDesc { Id = 1, Name = "name", Type = SqlType.String.ToProto() });
        return spec;
    }
}
