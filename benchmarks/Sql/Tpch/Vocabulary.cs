namespace MatViewDb.Bench.Tpch;

/// <summary>Holds the word lists of the TPC-H specification (clause 4.2.2.13 and 4.2.2.14).</summary>
internal static class Vocabulary
{
    internal static readonly string[] Colors =
        ("almond antique aquamarine azure beige bisque black blanched blue blush brown burlywood burnished chartreuse "
        + "chiffon chocolate coral cornflower cornsilk cream cyan dark deep dim dodger drab firebrick floral forest frosted "
        + "gainsboro ghost goldenrod green grey honeydew hot indian ivory khaki lace lavender lawn lemon light lime linen "
        + "magenta maroon medium metallic midnight mint misty moccasin navajo navy olive orange orchid pale papaya peach peru "
        + "pink plum powder puff purple red rose rosy royal saddle salmon sandy seashell sienna sky slate smoke snow spring "
        + "steel tan thistle tomato turquoise violet wheat white yellow").Split(' ');

    internal static readonly string[] TypeSize = ["STANDARD", "SMALL", "MEDIUM", "LARGE", "ECONOMY", "PROMO"];
    internal static readonly string[] TypeFinish = ["ANODIZED", "BURNISHED", "PLATED", "POLISHED", "BRUSHED"];
    internal static readonly string[] TypeMetal = ["TIN", "NICKEL", "BRASS", "STEEL", "COPPER"];
    internal static readonly string[] ContainerSize = ["SM", "LG", "MED", "JUMBO", "WRAP"];
    internal static readonly string[] ContainerKind = ["CASE", "BOX", "BAG", "JAR", "PKG", "PACK", "CAN", "DRUM"];
    internal static readonly string[] Segments = ["AUTOMOBILE", "BUILDING", "FURNITURE", "MACHINERY", "HOUSEHOLD"];
    internal static readonly string[] Priorities = ["1-URGENT", "2-HIGH", "3-MEDIUM", "4-NOT SPECIFIED", "5-LOW"];
    internal static readonly string[] Instructions = ["DELIVER IN PERSON", "COLLECT COD", "NONE", "TAKE BACK RETURN"];
    internal static readonly string[] Modes = ["REG AIR", "AIR", "RAIL", "SHIP", "TRUCK", "MAIL", "FOB"];
    internal static readonly string[] Regions = ["AFRICA", "AMERICA", "ASIA", "EUROPE", "MIDDLE EAST"];

    internal static readonly (string Name, int Region)[] Nations =
    [
        ("ALGERIA", 0), ("ARGENTINA", 1), ("BRAZIL", 1), ("CANADA", 1), ("EGYPT", 4), ("ETHIOPIA", 0), ("FRANCE", 3),
        ("GERMANY", 3), ("INDIA", 2), ("INDONESIA", 2), ("IRAN", 4), ("IRAQ", 4), ("JAPAN", 2), ("JORDAN", 4), ("KENYA", 0),
        ("MOROCCO", 0), ("MOZAMBIQUE", 0), ("PERU", 1), ("CHINA", 2), ("ROMANIA", 3), ("SAUDI ARABIA", 4), ("VIETNAM", 2),
        ("RUSSIA", 3), ("UNITED KINGDOM", 3), ("UNITED STATES", 1),
    ];

    internal static readonly string[] Nouns =
        ("foxes ideas theodolites pinto_beans instructions dependencies excuses platelets asymptotes courts dolphins multipliers "
        + "sauternes warthogs frets dinos attainments somas Tiresias' patterns forges braids hockey_players frays warhorses "
        + "dugouts notornis epitaphs pearls tithes waters orbits gifts sheaves depths sentiments decoys realms pains grouches "
        + "escapades packages requests accounts deposits").Split(' ');

    internal static readonly string[] Verbs =
        ("sleep wake are cajole haggle nag use boost affix detect integrate maintain nod was lose sublate solve thrash promise "
        + "engage hinder print x-ray breach eat grow impress mold poach serve run dazzle snooze doze unwind kindle play hang "
        + "believe doubt").Split(' ');

    internal static readonly string[] Adjectives =
        ("furious sly careful blithe quick fluffy slow quiet ruthless thin close dogged daring brave stealthy permanent "
        + "enticing idle busy regular final ironic even bold silent special pending express unusual").Split(' ');

    internal static readonly string[] Adverbs =
        ("sometimes always never furiously slyly carefully blithely quickly fluffily slowly quietly ruthlessly thinly closely "
        + "doggedly daringly bravely stealthily permanently enticingly idly busily regularly finally ironically evenly boldly "
        + "silently").Split(' ');

    internal static readonly string[] Prepositions =
        ("about above according_to across after against along alongside_of among around at atop before behind beneath beside "
        + "besides between beyond by despite during except for from in_place_of inside instead_of into near of on outside over "
        + "past since through throughout to toward under until up upon without with within").Split(' ');

    internal static readonly string[] Auxiliaries =
        ("do may might shall will would can could should ought_to must will_have_to shall_have_to could_have_to should_have_to "
        + "must_have_to need_to try_to").Split(' ');

    internal static readonly string[] Terminators = [".", ";", ":", "?", "!", "--"];
}
