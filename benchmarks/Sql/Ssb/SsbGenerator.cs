using MatViewDb.Bench.Tpch;

namespace MatViewDb.Bench.Ssb;

/// <summary>
/// Generates the five tables of the star schema benchmark at a scale (O'Neil et al., revision 3): its columns, row counts, value
/// lists and dependencies from a random stream of our own. The table DATE is called dates, since DATE is a word of SQL.
/// </summary>
internal sealed class SsbGenerator(double scale) : ITableGenerator
{
    private const int LastOrderDay = 10440; // 1998-12-31 less 151 days, as in TPC-H
    private readonly long _customers = Rows(30_000, scale);
    private readonly long _suppliers = Rows(2_000, scale);
    private readonly long _parts = scale >= 1 ? 200_000 * (1 + (long)Math.Log2(scale)) : Rows(200_000, scale);
    private readonly long _orders = Rows(1_500_000, scale);

    public IReadOnlyList<string> Tables { get; } = ["dates", "customer", "supplier", "part", "lineorder"];

    /// <summary>Gives how many units a table is generated in; a unit of lineorder is an order.</summary>
    public long Units(string table) => table switch
    {
        "dates" => DateRows.Count,
        "customer" => _customers,
        "supplier" => _suppliers,
        "part" => _parts,
        _ => _orders,
    };

    public void Write(string table, long unit, LineBuffer to)
    {
        switch (table)
        {
            case "dates": DateRows.Write((int)unit, to); break;
            case "customer": Customer(unit, to); break;
            case "supplier": Supplier(unit, to); break;
            case "part": Part(unit, to); break;
            default: Order(unit, to); break;
        }
    }

    private static long Rows(long atOne, double scale) => Math.Max(1, (long)Math.Round(atOne * scale));

    private static void Customer(long unit, LineBuffer to)
    {
        var random = new SplitMix(11, (ulong)unit);
        Party("Customer", unit + 1, ref random, to);
        to.Text(random.Pick(Vocabulary.Segments)).End();
    }

    private static void Supplier(long unit, LineBuffer to)
    {
        var random = new SplitMix(12, (ulong)unit);
        Party("Supplier", unit + 1, ref random, to);
        to.End();
    }

    /// <summary>Writes what customers and suppliers share: a city is nine letters of its nation and a digit.</summary>
    private static void Party(string kind, long key, ref SplitMix random, LineBuffer to)
    {
        var nation = random.Between(0, 24);
        var (name, region) = Vocabulary.Nations[nation];
        to.Number(key).Text($"{kind}#{key:D9}").Text(TpchGenerator.Address(ref random, longest: 25))
            .Text($"{name[..Math.Min(9, name.Length)],-9}{random.Between(0, 9)}").Text(name).Text(Vocabulary.Regions[region])
            .Text(TpchGenerator.Phone(nation, ref random));
    }

    private static void Part(long unit, LineBuffer to)
    {
        var random = new SplitMix(13, (ulong)unit);
        var maker = $"MFGR#{random.Between(1, 5)}";
        var category = $"{maker}{random.Between(1, 5)}";
        to.Number(unit + 1).Text($"{random.Pick(Vocabulary.Colors)} {random.Pick(Vocabulary.Colors)}").Text(maker).Text(category)
            .Text($"{category}{random.Between(1, 40)}").Text(random.Pick(Vocabulary.Colors))
            .Text($"{random.Pick(Vocabulary.TypeSize)} {random.Pick(Vocabulary.TypeFinish)} {random.Pick(Vocabulary.TypeMetal)}")
            .Number(random.Between(1, 50))
            .Text($"{random.Pick(Vocabulary.ContainerSize)} {random.Pick(Vocabulary.ContainerKind)}").End();
    }

    private void Order(long unit, LineBuffer to)
    {
        var random = new SplitMix(14, (ulong)unit);
        // Only the first eight keys of every 32 are used, as in TPC-H.
        var key = unit / 8 * 32 + unit % 8 + 1;
        var day = (int)random.Between(DateRows.FirstDay, LastOrderDay);
        var customer = random.Between(1, _customers);
        var priority = random.Pick(Vocabulary.Priorities);
        Span<Line> lines = stackalloc Line[(int)random.Between(1, 7)];
        long total = 0;
        foreach (ref var line in lines)
        {
            line = new Line(ref random, _parts, _suppliers);
            total += line.Revenue * (100 + line.Tax) / 100;
        }

        for (var i = 0; i < lines.Length; i++)
        {
            ref var line = ref lines[i];
            to.Number(key).Number(i + 1).Number(customer).Number(line.Part).Number(line.Supplier).Number(DateRows.Key(day)).Text(priority)
                .Number(0).Number(line.Quantity).Number(line.Price).Number(total).Number(line.Discount).Number(line.Revenue)
                .Number(line.SupplyCost).Number(line.Tax).Number(DateRows.Key(day + line.CommitDays)).Text(random.Pick(Vocabulary.Modes))
                .End();
        }
    }

    private readonly struct Line
    {
        internal Line(ref SplitMix random, long parts, long suppliers)
        {
            Part = random.Between(1, parts);
            Supplier = random.Between(1, suppliers);
            Quantity = random.Between(1, 50);
            Discount = random.Between(0, 10);
            Tax = random.Between(0, 8);
            CommitDays = (int)random.Between(30, 90);
            var each = TpchGenerator.RetailPrice(Part);
            Price = Quantity * each;
            Revenue = Price * (100 - Discount) / 100;
            SupplyCost = each * 6 / 10;
        }

        internal readonly long Part;
        internal readonly long Supplier;
        internal readonly long Quantity;
        internal readonly long Discount;
        internal readonly long Tax;
        internal readonly long Price;
        internal readonly long Revenue;
        internal readonly long SupplyCost;
        internal readonly int CommitDays;
    }
}
