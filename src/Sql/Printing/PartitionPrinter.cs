using MatViewDb.Sql.Ast;

namespace MatViewDb.Sql.Printing;

/// <summary>Writes partition schemes, partitions and distributions.</summary>
internal static class PartitionPrinter
{
    public static void Print(PartitionScheme scheme, SqlOutput output)
    {
        switch (scheme)
        {
            case RangePartitioning range:
                output.If(range.Auto, "AUTO ");
                PrintKeyed("PARTITION BY RANGE", range.Keys, output);
                PrintItems(range.Items, range.Auto, output);
                break;
            case ListPartitioning list:
                output.If(list.Auto, "AUTO ");
                PrintKeyed("PARTITION BY LIST", list.Keys, output);
                PrintItems(list.Items, list.Auto, output);
                break;
            case HashPartitioning hash:
                PrintKeyed("PARTITION BY HASH", hash.Keys, output);
                output.If(hash.Count is not null, $" PARTITIONS {hash.Count}");
                break;
            case ExpressionPartitioning keys:
                PrintKeyed("PARTITION BY ", keys.Keys, output);
                break;
        }
    }

    public static void PrintKeyed(string words, NodeList<Expression> keys, SqlOutput output)
    {
        output.Raw(words).Raw("(");
        ExpressionPrinter.PrintList(keys, output);
        output.Raw(")");
    }

    public static void Print(Distribution distribution, SqlOutput output)
    {
        output.Raw("DISTRIBUTED BY ");
        output.Raw(distribution.Kind == DistributionKind.Random ? "RANDOM" : "HASH")
            .NamesInParentheses(distribution.Columns, "");
        output.If(distribution.AutoBuckets, " BUCKETS AUTO");
        output.If(distribution.Buckets is not null, $" BUCKETS {distribution.Buckets}");
    }

    public static void Print(PartitionItem item, SqlOutput output)
    {
        if (item is StepPartitions steps)
        {
            PrintSteps(steps, output);
            return;
        }

        output.Raw("PARTITION ").If(item.IfNotExists, "IF NOT EXISTS ").Name(item.Name ?? "");
        switch (item)
        {
            case LessThanPartition { Upper: [MaxValue] }:
                output.Raw(" VALUES LESS THAN MAXVALUE");
                break;
            case LessThanPartition less:
                PrintKeyed(" VALUES LESS THAN ", less.Upper, output);
                break;
            case FixedRangePartition range:
                PrintKeyed(" VALUES [", range.Lower, output);
                PrintKeyed(", ", range.Upper, output);
                output.Raw(")");
                break;
            case ListPartition { Values.Count: > 0 } list:
                output.Raw(" VALUES IN (").List(list.Values, PrintValue).Raw(")");
                break;
        }

        output.Properties(item.Properties, " ");
    }

    public static void PrintValue(NodeList<Expression> value, SqlOutput output)
    {
        if (value.Count == 1)
        {
            ExpressionPrinter.Print(value[0], output);
            return;
        }

        PrintKeyed("", value, output);
    }

    private static void PrintItems(NodeList<PartitionItem> items, bool auto, SqlOutput output)
    {
        if (items.Count > 0)
        {
            output.Raw("\n(\n  ").List(items, Print, ",\n  ").Raw("\n)");
        }
        else
        {
            output.If(auto, " ()");
        }
    }

    private static void PrintSteps(StepPartitions steps, SqlOutput output)
    {
        output.Raw(steps.SpelledFromTo ? "FROM (" : "START (");
        ExpressionPrinter.Print(steps.Start, output);
        output.Raw(steps.SpelledFromTo ? ") TO (" : ") END (");
        ExpressionPrinter.Print(steps.End, output);
        output.Raw(steps.SpelledFromTo ? ") " : ") EVERY (");
        if (steps is { SpelledFromTo: true, Step: not Interval })
        {
            output.Raw("INTERVAL ");
        }

        ExpressionPrinter.Print(steps.Step, output);
        output.If(!steps.SpelledFromTo, ")");
    }
}
