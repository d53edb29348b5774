using PortConstants.Tool.Tests.Solutions;

namespace PortConstants.Tool.Tests;

/// <summary>What the command adds to builds.</summary>
public sealed class InventoryTargetsTests
{
    [Fact]
    public void EveryRuleButTheInventory_IsOff()
    {
        var targets = BuiltShop.Read("src/PortConstants.Tool/Inventory/PortConstants.Inventory.Project.targets");
        var rules = Directory.GetFiles(BuiltShop.PathOf("docs/rules"), "PORT*.md").Select(Path.GetFileNameWithoutExtension)
            // No build has the rules of the command.
            .Where(rule => !rule!.StartsWith("PORT2", StringComparison.Ordinal));

        Assert.All(rules, rule => Assert.Equal(rule != "PORT900", targets.Contains(rule!)));
    }
}
